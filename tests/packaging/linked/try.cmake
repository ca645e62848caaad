# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=FOLDER -DSOURCE=FOLDER -DPLACE=FOLDER -P try.cmake: installs what others link against from BUILD, builds
# the program in SOURCE against that alone, and looks at what it prints.
file(REMOVE_RECURSE ${PLACE})
foreach(step
    "${CMAKE_COMMAND}|--install|${BUILD}|--component|development|--prefix|${PLACE}/installed"
    "${CMAKE_COMMAND}|-G|Ninja|-S|${SOURCE}|-B|${PLACE}/build|-DCMAKE_PREFIX_PATH=${PLACE}/installed|-DCMAKE_BUILD_TYPE=Release"
    "${CMAKE_COMMAND}|--build|${PLACE}/build")
  string(REPLACE "|" ";" command "${step}")
  execute_process(COMMAND ${command} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${command}\n${said}")
  endif()
endforeach()
execute_process(COMMAND ${PLACE}/build/communities OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said STREQUAL "0 1 2 \n3 4 5 \n")
  message(FATAL_ERROR "The program printed\n${said}")
endif()
file(REMOVE_RECURSE ${PLACE})
