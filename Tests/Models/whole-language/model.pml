/* Everything a model must say, case.vignette: its plain states, for SPIN */
/*
 *   spin -o2 -a MODEL.pml       (-o2: also what nothing reads again tells states apart)
 *   gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c
 *   ./pan -m100000
 *
 * A stored state is a moment in which the trainee has the word, or an end; a transition is something the trainee
 * does, with all that follows from it. Of N states and T transitions that vignette explore --plain tells, SPIN
 * stores N + 1, one for the time before the session opens, and counts T + 2, one for the opening, and one for its
 * own first state. Ends block, and are valid end states; what is listed as unreached is never reached.
 *
 * spin -DCOUNT=ended -o2 -a MODEL.pml makes a checker that counts one transition more for every state in which
 * `ended` holds. Any other name that is defined below can stand there.
 */

#define scene_1 (place == 1) /* First */
#define scene_2 (place == 2) /* Second */
#define scene_3 (place == 3) /* Nobody comes here */
#define dead_end (place == 4) /* a dead end */
#define going_round (place == 5) /* going round scenes that offer nothing */
#define out_of_time (place == 6) /* out of time */
#define ending_1 (place == 7) /* the ending "Kept" */
#define ending_2 (place == 8) /* the ending "Lost" */
#define ended (place > 3)

byte place; /* 0 before the session */
byte v_bond = 30;
byte v_tasks = 40;
short v_goals = 35;
short v_trust = 300;
short v_dread = 0;
byte v_asked = 0;
byte turn;
byte stay_turns; /* since the scene was entered */
bit otherwise_ran; /* since the scene was entered */
byte rupture; /* 0 none, 1 withdrawal, 2 confrontation */
short ruptures;
bit taken_1; /* Do you think of dying? */
bit taken_2; /* You must take them. */
bit taken_3; /* I am cross. */
bit taken_4; /* That is hard. */
bit taken_5; /* I was harsh. */
bit taken_6; /* Again: take them. */
bit taken_7; /* In four weeks? */
bit visited_scene_2; /* Second */
bit visited_visit_1; /* One */
bit visited_visit_2; /* Two */
bit revealed_pills;
bit fired_1;
bit fired_2;
bit chosen_assess_suicide_risk;
bit chosen_lecture;

/* Known within a step only; 0 between steps. */
byte kept; /* where a body led */
short entered; /* scenes entered in this step */
bit rules_due;
bit opening;
hidden byte led;
hidden byte looked;

active proctype session()
{
end_rest:
  atomic {
    if
    :: place == 0 ->
      /* the session opens */
      d_step {
        kept = 1;
        opening = 1;
      };
      goto entering;
    :: place == 1 ->
      /* First */
      if
      :: !taken_1 ->
        /* Do you think of dying? */
        d_step {
          taken_1 = 1;
          chosen_assess_suicide_risk = 1;
          turn++;
          stay_turns = (stay_turns < 2 -> stay_turns + 1 : 2);
          v_asked = (v_asked > 2 -> 3 : v_asked + 1);
        };
      :: true ->
        /* You must take them. */
        d_step {
          taken_2 = 1;
          chosen_lecture = 1;
          turn++;
          stay_turns = (stay_turns < 2 -> stay_turns + 1 : 2);
          v_bond = (v_bond < 10 -> 0 : v_bond - 10);
          v_tasks = (v_tasks < 10 -> 0 : v_tasks - 10);
          v_goals = (v_goals < -10 -> -20 : v_goals - 10);
          if
          :: (v_trust > 100) -> v_trust = (v_trust < 200 -> 0 : v_trust - 200);
          :: else ->
            rupture = 2;
            ruptures++;
            assert(ruptures <= 9999);
          fi;
        };
      :: !taken_3 ->
        /* I am cross. */
        d_step {
          taken_3 = 1;
          v_dread = (v_dread < -1 -> -2 : v_dread - 1);
        };
      :: (v_asked < 3) ->
        /* That is hard. */
        d_step {
          taken_4 = 1;
          turn++;
          stay_turns = (stay_turns < 2 -> stay_turns + 1 : 2);
          led = 0;
          v_asked = (v_asked > 2 -> 3 : v_asked + 1);
          if
          :: (((2 * (v_bond + v_tasks + v_goals) + 123) / 6 - 20) >= 36) ->
            v_bond = (v_bond > 97 -> 100 : v_bond + 3);
            v_tasks = (v_tasks > 57 -> 60 : v_tasks + 3);
            v_goals = (v_goals > 57 -> 60 : v_goals + 3);
            if
            :: revealed_pills ->
              kept = 8; /* Lost */
              led = 1;
            :: else -> skip;
            fi;
            if
            :: led -> skip;
            :: else -> v_bond = (v_bond > 99 -> 100 : v_bond + 1);
            fi;
          :: else ->
            if
            :: (rupture == 1) ->
              rupture = 2;
              ruptures++;
              assert(ruptures <= 9999);
            :: else ->
              rupture = 1;
              ruptures++;
              assert(ruptures <= 9999);
            fi;
          fi;
          if
          :: led -> skip;
          :: else -> v_tasks = 20;
          fi;
        };
      fi;
    :: place == 2 ->
      /* Second */
      if
      :: !taken_5 && (rupture != 0) ->
        /* I was harsh. */
        d_step {
          taken_5 = 1;
          turn++;
          rupture = 0;
          v_bond = 30;
          v_tasks = 30;
          v_goals = 30;
          kept = 1; /* First */
        };
      :: !taken_6 ->
        /* Again: take them. */
        d_step {
          taken_6 = 1;
          chosen_lecture = 1;
          turn++;
          v_bond = (v_bond < 10 -> 0 : v_bond - 10);
          v_tasks = (v_tasks < 10 -> 0 : v_tasks - 10);
          v_goals = (v_goals < -10 -> -20 : v_goals - 10);
          if
          :: (v_trust > 100) -> v_trust = (v_trust < 200 -> 0 : v_trust - 200);
          :: else ->
            rupture = 2;
            ruptures++;
            assert(ruptures <= 9999);
          fi;
        };
      :: (!(visited_visit_1 && (v_bond < 20))) ->
        /* In four weeks? */
        d_step {
          taken_7 = 1;
          turn++;
          kept = 7; /* Kept */
        };
      fi;
    #ifdef COUNT
    :: COUNT -> goto end_rest;
    #endif
    fi;
    d_step {
      looked = 0;
      if
      :: !looked && !fired_1 && (((((v_bond * v_asked) - v_goals) >= 40) && (!chosen_lecture)) || (ruptures >= 3)) ->
        looked = 1;
        fired_1 = 1;
        revealed_pills = 1;
        rupture = 0;
      :: else -> skip;
      fi;
      if
      :: !looked && !fired_2 && (v_trust <= 100) ->
        looked = 1;
        fired_2 = 1;
        v_dread = (v_dread > 1 -> 2 : v_dread + 1);
        kept = 2; /* Second */
      :: else -> skip;
      fi;
      if
      :: turn >= 5 && kept <= 6 -> kept = 6;
      :: else -> skip;
      fi;
      rules_due = (kept != 0);
    };
    entering:
    do
    :: kept == 1 ->
      /* First */
      d_step {
        place = 1;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered++;
        if
        :: !visited_visit_1 ->
          if
          :: (v_trust == 300) -> v_asked = (v_asked > 2 -> 3 : v_asked + 1);
          :: else -> skip;
          fi;
          visited_visit_1 = 1;
        :: else -> skip;
        fi;
        if
        :: ((v_dread + v_asked) != 1) -> kept = 8; /* Lost */
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 5;
        :: else -> skip;
        fi;
      };
    :: kept == 2 ->
      /* Second */
      d_step {
        place = 2;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered++;
        if
        :: !visited_visit_2 ->
          v_bond = (v_bond > 93 -> 100 : v_bond + 7);
          if
          :: (v_goals < 0) -> kept = 8; /* Lost */
          :: else -> skip;
          fi;
          visited_visit_2 = 1;
        :: else -> skip;
        fi;
        if
        :: kept == 0 -> visited_scene_2 = 1;
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 5;
        :: else -> skip;
        fi;
      };
    :: kept == 4 ->
      /* a dead end */
      d_step {
        place = 4;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 5 ->
      /* going round scenes that offer nothing */
      d_step {
        place = 5;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 6 ->
      /* out of time */
      d_step {
        place = 6;
        v_bond = (v_bond < 5 -> 0 : v_bond - 5);
        if
        :: taken_3 -> v_trust = 0;
        :: else -> skip;
        fi;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 7 ->
      /* the ending "Kept" */
      d_step {
        place = 7;
        if
        :: (chosen_assess_suicide_risk && revealed_pills) -> v_trust = (v_trust > 300 -> 400 : v_trust + 100);
        :: else -> skip;
        fi;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 8 ->
      /* the ending "Lost" */
      d_step {
        place = 8;
        kept = 0;
        stay_turns = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 0 && rules_due ->
      d_step {
        rules_due = 0;
        looked = 0;
        if
        :: !looked && !fired_1 && (((((v_bond * v_asked) - v_goals) >= 40) && (!chosen_lecture)) || (ruptures >= 3)) ->
          looked = 1;
          fired_1 = 1;
          revealed_pills = 1;
          rupture = 0;
        :: else -> skip;
        fi;
        if
        :: !looked && !fired_2 && (v_trust <= 100) ->
          looked = 1;
          fired_2 = 1;
          v_dread = (v_dread > 1 -> 2 : v_dread + 1);
          kept = 2; /* Second */
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 5;
        :: else -> skip;
        fi;
      };
    :: kept == 0 && !rules_due ->
      if
      :: place == 1 ->
        /* First */
        if
        :: true && (otherwise_ran || stay_turns < 2) ->
          d_step {
            entered = 0;
            opening = 0;
          };
          goto end_rest;
        :: else ->
          if
          :: !otherwise_ran ->
            d_step {
              otherwise_ran = 1;
              led = 0;
              if
              :: ((rupture != 0) && visited_scene_2) ->
                kept = 8; /* Lost */
                led = 1;
              :: else -> skip;
              fi;
              if
              :: led -> skip;
              :: else ->
                v_dread = -2;
                if
                :: (turn >= 4) ->
                  kept = 2; /* Second */
                  led = 1;
                :: else -> skip;
                fi;
              fi;
              rules_due = (kept != 0 && !opening);
              if
              :: kept != 0 && entered == 1000 -> kept = 5;
              :: else -> skip;
              fi;
            };
          :: else -> kept = 4;
          fi;
        fi;
      :: place == 2 ->
        /* Second */
        if
        :: ((!taken_5 && (rupture != 0)) || (!taken_6) || ((!(visited_visit_1 && (v_bond < 20))))) ->
          d_step {
            entered = 0;
            opening = 0;
          };
          goto end_rest;
        :: else ->
          if
          :: !otherwise_ran ->
            d_step {
              otherwise_ran = 1;
              kept = 8; /* Lost */
              rules_due = (kept != 0 && !opening);
              if
              :: kept != 0 && entered == 1000 -> kept = 5;
              :: else -> skip;
              fi;
            };
          :: else -> kept = 4;
          fi;
        fi;
      fi;
    od
  }
}
