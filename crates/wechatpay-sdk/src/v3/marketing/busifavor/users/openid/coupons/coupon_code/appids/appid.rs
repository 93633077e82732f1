//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
pub struct Appid {
    pub(crate) node: crate::chain::Node,
}

impl Appid {
    /// 查询用户单张券详情 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .coupon_code("")
    ///     .appids()
    ///     .appid("")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}")
    }
}

/// 查询用户单张券详情
pub mod get {

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        AvailableDayTime, CodeDisplayMode, DiscountCoupon, DisplayPatternInfo, ExchangeCoupon,
        FinderInfo, FixedNormalCoupon, IrregularyAvaliableTime, MiniProgramsInfo, StockType,
    };

    enumeration! {
        /// 券状态
        CouponState {
            SENDED = "SENDED",
            USED = "USED",
            EXPIRED = "EXPIRED",
            DELETED = "DELETED",
            DEACTIVATED = "DEACTIVATED",
            PENDING_REDEEM = "PENDING_REDEEM",
            REDEEM_CONFIRMING = "REDEEM_CONFIRMING",
            REDEEM_FAILED = "REDEEM_FAILED",
            REDEEM_EXPIRED = "REDEEM_EXPIRED",
        }
    }

    enumeration! {
        /// 核销方式
        UseMethod {
            OFF_LINE = "OFF_LINE",
            MINI_PROGRAMS = "MINI_PROGRAMS",
            PAYMENT_CODE = "PAYMENT_CODE",
            SELF_CONSUME = "SELF_CONSUME",
        }
    }

    /// 查询用户单张券详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家券批次名称
        pub stock_name: Option<String>,
        /// 批次归属商户号
        pub belong_merchant: Option<String>,
        /// 批次备注
        pub comment: Option<String>,
        /// 适用商品范围
        pub goods_name: Option<String>,
        /// 批次类型
        pub stock_type: Option<crate::Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 券状态
        pub coupon_state: Option<crate::Enumeration<CouponState>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享链接
        pub shareable: Option<bool>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 核销请求单号
        pub use_request_no: Option<String>,
        /// 券可使用开始时间
        pub available_start_time: Option<crate::Time>,
        /// 券过期时间
        pub expire_time: Option<crate::Time>,
        /// 券领券时间
        pub receive_time: Option<crate::Time>,
        /// 券核销时间
        pub use_time: Option<crate::Time>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<crate::Time>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<crate::Time>,
    }

    /// 核销规则
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// 券可核销时间
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// 固定周期有效时间段
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 核销方式
        pub use_method: Option<crate::Enumeration<UseMethod>>,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
    }

    /// 自定义入口
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid
        pub appid: Option<String>,
        /// 更多优惠入口
        pub hall_id: Option<String>,
        /// 可用门店id
        pub store_id: Option<String>,
        /// code展示模式
        pub code_display_mode: Option<crate::Enumeration<CodeDisplayMode>>,
    }

    /// 券可核销时间
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间
        pub available_end_time: Option<crate::Time>,
        /// 领取后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// `available_week`
        pub available_week: Option<CouponAvailableTimeAvailableWeek>,
        /// `irregulary_avaliable_time`
        pub irregulary_avaliable_time: Option<Vec<CouponAvailableTimeIrregularyAvaliableTime>>,
        /// `wait_days_after_receive`
        pub wait_days_after_receive: Option<i64>,
    }

    /// 固定周期有效时间段
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数，已知取值：`0`、`1`、`2`、`3`、`4`、`5`、`6`
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    /// `CouponAvailableTimeAvailableWeek`
    #[non_exhaustive]
    pub struct CouponAvailableTimeAvailableWeek {
        /// `available_day_time`
        pub available_day_time: Option<Vec<AvailableWeekAvailableDayTime>>,
        /// `week_day`
        pub week_day: Option<Vec<i64>>,
    }

    /// `CouponAvailableTimeIrregularyAvaliableTime`
    #[non_exhaustive]
    pub struct CouponAvailableTimeIrregularyAvaliableTime {
        /// `begin_time`
        pub begin_time: Option<crate::Time>,
        /// `end_time`
        pub end_time: Option<crate::Time>,
    }

    /// `AvailableWeekAvailableDayTime`
    #[non_exhaustive]
    pub struct AvailableWeekAvailableDayTime {
        /// `begin_time`
        pub begin_time: Option<i64>,
        /// `end_time`
        pub end_time: Option<i64>,
    }

    message! {
        Response {
            0 => stock_name: "stock_name",
            1 => belong_merchant: "belong_merchant",
            2 => comment: "comment",
            3 => goods_name: "goods_name",
            4 => stock_type: "stock_type",
            5 => coupon_use_rule: "coupon_use_rule",
            6 => custom_entrance: "custom_entrance",
            7 => display_pattern_info: "display_pattern_info",
            8 => coupon_code: "coupon_code",
            9 => coupon_state: "coupon_state",
            10 => stock_id: "stock_id",
            11 => transferable: "transferable",
            12 => shareable: "shareable",
            13 => send_request_no: "send_request_no",
            14 => use_request_no: "use_request_no",
            15 => available_start_time: "available_start_time",
            16 => expire_time: "expire_time",
            17 => receive_time: "receive_time",
            18 => use_time: "use_time",
            19 => associate_out_trade_no: "associate_out_trade_no",
            20 => deactivate_reason: "deactivate_reason",
            21 => deactivate_request_no: "deactivate_request_no",
            22 => deactivate_time: "deactivate_time",
            23 => return_request_no: "return_request_no",
            24 => return_time: "return_time",
        }
        CouponUseRule {
            0 => coupon_available_time: "coupon_available_time",
            1 => available_week: "available_week",
            2 => irregulary_avaliable_time: "irregulary_avaliable_time",
            3 => fixed_normal_coupon: "fixed_normal_coupon",
            4 => discount_coupon: "discount_coupon",
            5 => exchange_coupon: "exchange_coupon",
            6 => use_method: "use_method",
            7 => mini_programs_appid: "mini_programs_appid",
            8 => mini_programs_path: "mini_programs_path",
        }
        CustomEntrance {
            0 => mini_programs_info: "mini_programs_info",
            1 => appid: "appid",
            2 => hall_id: "hall_id",
            3 => store_id: "store_id",
            4 => code_display_mode: "code_display_mode",
        }
        CouponAvailableTime {
            0 => available_begin_time: "available_begin_time",
            1 => available_end_time: "available_end_time",
            2 => available_day_after_receive: "available_day_after_receive",
            3 => available_week: "available_week",
            4 => irregulary_avaliable_time: "irregulary_avaliable_time",
            5 => wait_days_after_receive: "wait_days_after_receive",
        }
        AvailableWeek {
            0 => week_day: "week_day",
            1 => available_day_time: "available_day_time",
        }
        CouponAvailableTimeAvailableWeek {
            0 => available_day_time: "available_day_time",
            1 => week_day: "week_day",
        }
        CouponAvailableTimeIrregularyAvaliableTime {
            0 => begin_time: "begin_time",
            1 => end_time: "end_time",
        }
        AvailableWeekAvailableDayTime {
            0 => begin_time: "begin_time",
            1 => end_time: "end_time",
        }
    }
}
