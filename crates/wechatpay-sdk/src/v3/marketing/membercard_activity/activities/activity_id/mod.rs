//! 查询活动详情 · Query a membership card campaign
//!
//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

/// 查询活动详情 · Query a membership card campaign
///
/// `/v3/marketing/membercard-activity/activities/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/terminate`: 终止活动 · Terminate a membership card campaign
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 查询活动详情 · Query a membership card campaign
    ///
    /// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
    ///
    /// 按活动ID查询会员卡营销活动，返回活动状态、名称、类型和起止时间。模式：普通商户、服务商。
    ///
    /// Queries a membership card campaign by ID and returns its status, name, type and period. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [merchant/4012553365](https://pay.weixin.qq.com/doc/v3/merchant/4012553365), [partner/4012714471](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
    #[doc(alias(
        "查询活动详情",
        "Query a membership card campaign",
        "会员卡",
        "activities",
        "membercard-activity/activities"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-activity/activities/{activity_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity/activities/{activity_id}")
    }
}

/// 查询活动详情 · Query a membership card campaign
pub mod get {

    /// 查询活动详情：应答 · Query a membership card campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动的当前状态 · Current campaign status
        pub activity_status: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动类型 · Campaign type
        pub activity_type: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 发放时间段 · Award sending period
        pub award_send_period: Option<AwardSendPeriod>,
        /// 优惠券列表 · Coupons
        pub stock_list: Option<Vec<StockList>>,
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 支付后活动设置 · Post-payment campaign settings
        pub pay_activity_setting: Option<PayActivitySetting>,
        /// 支付前会员活动设置 · Pre-payment member campaign settings
        pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放时间段 · Award sending period
    #[non_exhaustive]
    pub struct AwardSendPeriod {
        /// 指定时间 · Specified sending time
        pub award_send_time: Option<Vec<AwardSendTime>>,
        /// 指定时间段 · Specified time of day
        pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠券列表 · Coupons
    #[non_exhaustive]
    pub struct StockList {
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 券批次ID · Coupon batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付后活动设置 · Post-payment campaign settings
    #[non_exhaustive]
    pub struct PayActivitySetting {
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 支付结果页活动副标题 · Payment result page subtitle
        pub activity_second_title: Option<String>,
        /// 活动曝光商户号 · Merchant IDs showing the campaign
        pub mchid_list: Option<Vec<String>>,
        /// 激活方式设置 · Activation settings
        pub activate_setting: Option<ActivateSetting>,
        /// 支付设置 · Payment settings
        pub payment_setting: Option<PaymentSetting>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付前会员活动设置 · Pre-payment member campaign settings
    #[non_exhaustive]
    pub struct MiniprogramActivitySetting {
        /// 指定领取渠道 · Specified claim channel
        pub outer_str: Option<Vec<String>>,
        /// 领奖页面跳转配置 · Award page redirect settings
        pub award_jump_deploy: Option<AwardJumpDeploy>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间 · Specified sending time
    #[non_exhaustive]
    pub struct AwardSendTime {
        /// 发放开始时间 · Sending start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 发放结束时间 · Sending end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 指定时间段 · Specified time of day
    #[non_exhaustive]
    pub struct AwardSendDayTime {
        /// 每日发放开始时间 · Daily sending start time
        pub begin_day_time: Option<BeginDayTime>,
        /// 每日发放结束时间 · Daily sending end time
        pub end_day_time: Option<EndDayTime>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 激活方式设置 · Activation settings
    #[non_exhaustive]
    pub struct ActivateSetting {
        /// 激活类型 · Activation type
        pub activate_type: Option<String>,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的小程序 · Activation Mini Program
        pub activate_miniprogram: Option<ActivateMiniprogram>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付设置 · Payment settings
    #[non_exhaustive]
    pub struct PaymentSetting {
        /// 支付模式 · Payment mode
        pub payment_mode: Option<PaymentMode>,
        /// 指定银行的简称 · Bank abbreviation limit
        pub limit_bank: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tags: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 领奖页面跳转配置 · Award page redirect settings
    #[non_exhaustive]
    pub struct AwardJumpDeploy {
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_program_path: Option<String>,
        /// 跳转按钮文案 · Redirect button text
        pub button_text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放开始时间 · Daily sending start time
    #[non_exhaustive]
    pub struct BeginDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每日发放结束时间 · Daily sending end time
    #[non_exhaustive]
    pub struct EndDayTime {
        /// 时 · Hours
        pub hours: Option<i64>,
        /// 分 · Minutes
        pub minutes: Option<i64>,
        /// 秒 · Seconds
        pub seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 跳转激活的小程序 · Activation Mini Program
    #[non_exhaustive]
    pub struct ActivateMiniprogram {
        /// 跳转激活的appid · Activation app ID
        pub activate_appid: Option<String>,
        /// 跳转激活的path · Activation path
        pub activate_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付模式 · Payment mode
    #[non_exhaustive]
    pub struct PaymentMode {
        /// 支付场景列表 · Payment scenarios
        pub payment_scene_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => activity_id: Optional "activity_id",
            1 => activity_status: Optional "activity_status",
            2 => create_time: Optional "create_time",
            3 => update_time: Optional "update_time",
            4 => card_id: Optional "card_id",
            5 => activity_name: Optional "activity_name",
            6 => activity_type: Optional "activity_type",
            7 => begin_time: Optional "begin_time",
            8 => end_time: Optional "end_time",
            9 => award_send_period: Optional "award_send_period",
            10 => stock_list: Optional "stock_list",
            11 => out_request_no: Optional "out_request_no",
            12 => pay_activity_setting: Optional "pay_activity_setting",
            13 => miniprogram_activity_setting: Optional "miniprogram_activity_setting",
        }
        AwardSendPeriod {
            0 => award_send_time: Optional "award_send_time",
            1 => award_send_day_time: Optional "award_send_day_time",
        }
        StockList {
            0 => stock_creator_mchid: Optional "stock_creator_mchid",
            1 => stock_id: Optional "stock_id",
        }
        PayActivitySetting {
            0 => logo_url: Optional "logo_url",
            1 => activity_second_title: Optional "activity_second_title",
            2 => mchid_list: Optional "mchid_list",
            3 => activate_setting: Optional "activate_setting",
            4 => payment_setting: Optional "payment_setting",
        }
        MiniprogramActivitySetting {
            0 => outer_str: Optional "outer_str",
            1 => award_jump_deploy: Optional "award_jump_deploy",
        }
        AwardSendTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AwardSendDayTime {
            0 => begin_day_time: Optional "begin_day_time",
            1 => end_day_time: Optional "end_day_time",
        }
        ActivateSetting {
            0 => activate_type: Optional "activate_type",
            1 => activate_url: Optional "activate_url",
            2 => activate_miniprogram: Optional "activate_miniprogram",
        }
        PaymentSetting {
            0 => payment_mode: Optional "payment_mode",
            1 => limit_bank: Optional "limit_bank",
            2 => goods_tags: Optional "goods_tags",
        }
        AwardJumpDeploy {
            0 => mini_program_appid: Optional "mini_program_appid",
            1 => mini_program_path: Optional "mini_program_path",
            2 => button_text: Optional "button_text",
        }
        BeginDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        EndDayTime {
            0 => hours: Optional "hours",
            1 => minutes: Optional "minutes",
            2 => seconds: Optional "seconds",
        }
        ActivateMiniprogram {
            0 => activate_appid: Optional "activate_appid",
            1 => activate_path: Optional "activate_path",
        }
        PaymentMode {
            0 => payment_scene_list: Optional "payment_scene_list",
        }
    }
}
