//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-activity/activities/{activity_id}`
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 查询活动详情 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_activity()
    ///     .activities()
    ///     .activity_id("371067")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-activity/activities/{activity_id}", rest)
    }
}

/// 查询活动详情
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/membercard-activity/activities/{activity_id}");

    /// 查询活动详情：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动的当前状态
        pub activity_status: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动类型
        pub activity_type: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 发放时间段
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 支付后活动设置
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("activity_status", &mut self.activity_status),
                2 => Named("create_time", &mut self.create_time),
                3 => Named("update_time", &mut self.update_time),
                4 => Named("card_id", &mut self.card_id),
                5 => Named("activity_name", &mut self.activity_name),
                6 => Named("activity_type", &mut self.activity_type),
                7 => Named("begin_time", &mut self.begin_time),
                8 => Named("end_time", &mut self.end_time),
                9 => Named("award_send_period", &mut self.award_send_period),
                10 => Named("stock_list", &mut self.stock_list),
                11 => Named("out_request_no", &mut self.out_request_no),
                12 => Named("pay_activity_setting", &mut self.pay_activity_setting),
                13 => Named("miniprogram_activity_setting", &mut self.miniprogram_activity_setting),
                _ => return None,
            })
        }
    }

    /// 发放时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendPeriod {
        /// 指定时间
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// 指定时间段
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
    }

    impl Message for AwardSendPeriod {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("award_send_time", &mut self.award_send_time),
                1 => Named("award_send_day_time", &mut self.award_send_day_time),
                _ => return None,
            })
        }
    }

    /// 优惠券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockList {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 券批次ID
        pub stock_id: Option<String>,
    }

    impl Message for StockList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
                1 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    /// 支付后活动设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PayActivitySetting {
        /// 商户logo
        pub logo_url: Option<String>,
        /// 支付结果页活动副标题
        pub activity_second_title: Option<String>,
        /// 活动曝光商户号
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置
        pub activate_setting: Option<ActivateSetting>,
        /// 支付设置
        pub payment_setting: Option<PaymentSetting>,
    }

    impl Message for PayActivitySetting {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("logo_url", &mut self.logo_url),
                1 => Named("activity_second_title", &mut self.activity_second_title),
                2 => Named("mchid_list", &mut self.mchid_list),
                3 => Named("activate_setting", &mut self.activate_setting),
                4 => Named("payment_setting", &mut self.payment_setting),
                _ => return None,
            })
        }
    }

    /// 支付前会员活动设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniprogramActivitySetting {
        /// 指定领取渠道
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置
        pub award_jump_deploy: Option<AwardJumpDeploy>,
    }

    impl Message for MiniprogramActivitySetting {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("outer_str", &mut self.outer_str),
                1 => Named("award_jump_deploy", &mut self.award_jump_deploy),
                _ => return None,
            })
        }
    }

    /// 指定时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendTime {
        /// 发放开始时间
        pub begin_time: Option<Time>,
        /// 发放结束时间
        pub end_time: Option<String>,
    }

    impl Message for AwardSendTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    /// 指定时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardSendDayTime {
        /// 每日发放开始时间
        pub begin_day_time: Option<BeginDayTime>,
        /// 每日发放结束时间
        pub end_day_time: Option<EndDayTime>,
    }

    impl Message for AwardSendDayTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_day_time", &mut self.begin_day_time),
                1 => Named("end_day_time", &mut self.end_day_time),
                _ => return None,
            })
        }
    }

    /// 激活方式设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivateSetting {
        /// 激活类型
        pub activate_type: Option<String>,
        /// 跳转激活的url
        pub activate_url: Option<String>,
        /// 跳转激活的小程序
        pub activate_miniprogram: Option<ActivateMiniprogram>,
    }

    impl Message for ActivateSetting {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activate_type", &mut self.activate_type),
                1 => Named("activate_url", &mut self.activate_url),
                2 => Named("activate_miniprogram", &mut self.activate_miniprogram),
                _ => return None,
            })
        }
    }

    /// 支付设置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentSetting {
        /// 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// 指定银行的简称
        pub limit_bank: Option<String>,
        /// 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
    }

    impl Message for PaymentSetting {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payment_mode", &mut self.payment_mode),
                1 => Named("limit_bank", &mut self.limit_bank),
                2 => Named("goods_tags", &mut self.goods_tags),
                _ => return None,
            })
        }
    }

    /// 领奖页面跳转配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AwardJumpDeploy {
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案
        pub button_text: Option<String>,
    }

    impl Message for AwardJumpDeploy {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mini_program_appid", &mut self.mini_program_appid),
                1 => Named("mini_program_path", &mut self.mini_program_path),
                2 => Named("button_text", &mut self.button_text),
                _ => return None,
            })
        }
    }

    /// 每日发放开始时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BeginDayTime {
        /// 时
        pub hours: Option<i64>,
        /// 分
        pub minutes: Option<i64>,
        /// 秒
        pub seconds: Option<i64>,
    }

    impl Message for BeginDayTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("hours", &mut self.hours),
                1 => Named("minutes", &mut self.minutes),
                2 => Named("seconds", &mut self.seconds),
                _ => return None,
            })
        }
    }

    /// 每日发放结束时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EndDayTime {
        /// 时
        pub hours: Option<i64>,
        /// 分
        pub minutes: Option<i64>,
        /// 秒
        pub seconds: Option<i64>,
    }

    impl Message for EndDayTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("hours", &mut self.hours),
                1 => Named("minutes", &mut self.minutes),
                2 => Named("seconds", &mut self.seconds),
                _ => return None,
            })
        }
    }

    /// 跳转激活的小程序
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivateMiniprogram {
        /// 跳转激活的appid
        pub activate_appid: Option<String>,
        /// 跳转激活的path
        pub activate_path: Option<String>,
    }

    impl Message for ActivateMiniprogram {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activate_appid", &mut self.activate_appid),
                1 => Named("activate_path", &mut self.activate_path),
                _ => return None,
            })
        }
    }

    /// 支付模式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表
        pub payment_scene_list: Option<Vec<String>>,
    }

    impl Message for PaymentMode {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payment_scene_list", &mut self.payment_scene_list),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        AwardSendPeriod,
        StockList,
        PayActivitySetting,
        MiniprogramActivitySetting,
        AwardSendTime,
        AwardSendDayTime,
        ActivateSetting,
        PaymentSetting,
        AwardJumpDeploy,
        BeginDayTime,
        EndDayTime,
        ActivateMiniprogram,
        PaymentMode
    );
}
