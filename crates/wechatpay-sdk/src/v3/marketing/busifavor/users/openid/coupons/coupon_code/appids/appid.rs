//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
pub struct Appid(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
            rest,
        )
    }
}

/// 查询用户单张券详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get::{
        AvailableDayTime, BackgroundColor, DiscountCoupon, DisplayPatternInfo, ExchangeCoupon,
        FinderInfo, FixedNormalCoupon, IrregularyAvaliableTime, MiniProgramsInfo, StockType,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    );

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
    #[derive(Clone, Default)]
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
        pub stock_type: Option<Enumeration<StockType>>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
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
        pub available_start_time: Option<String>,
        /// 券过期时间
        pub expire_time: Option<String>,
        /// 券领券时间
        pub receive_time: Option<String>,
        /// 券核销时间
        pub use_time: Option<String>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_name", &mut self.stock_name),
                1 => Named("belong_merchant", &mut self.belong_merchant),
                2 => Named("comment", &mut self.comment),
                3 => Named("goods_name", &mut self.goods_name),
                4 => Named("stock_type", &mut self.stock_type),
                5 => Named("coupon_use_rule", &mut self.coupon_use_rule),
                6 => Named("custom_entrance", &mut self.custom_entrance),
                7 => Named("display_pattern_info", &mut self.display_pattern_info),
                8 => Named("coupon_code", &mut self.coupon_code),
                9 => Named("coupon_state", &mut self.coupon_state),
                10 => Named("stock_id", &mut self.stock_id),
                11 => Named("transferable", &mut self.transferable),
                12 => Named("shareable", &mut self.shareable),
                13 => Named("send_request_no", &mut self.send_request_no),
                14 => Named("use_request_no", &mut self.use_request_no),
                15 => Named("available_start_time", &mut self.available_start_time),
                16 => Named("expire_time", &mut self.expire_time),
                17 => Named("receive_time", &mut self.receive_time),
                18 => Named("use_time", &mut self.use_time),
                19 => Named("associate_out_trade_no", &mut self.associate_out_trade_no),
                20 => Named("deactivate_reason", &mut self.deactivate_reason),
                21 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                22 => Named("deactivate_time", &mut self.deactivate_time),
                23 => Named("return_request_no", &mut self.return_request_no),
                24 => Named("return_time", &mut self.return_time),
                _ => return None,
            })
        }
    }

    /// 核销规则
    #[derive(Clone, Default)]
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
        pub use_method: Option<Enumeration<UseMethod>>,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
    }

    impl Message for CouponUseRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_time", &mut self.coupon_available_time),
                1 => Named("available_week", &mut self.available_week),
                2 => Named("irregulary_avaliable_time", &mut self.irregulary_avaliable_time),
                3 => Named("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                4 => Named("discount_coupon", &mut self.discount_coupon),
                5 => Named("exchange_coupon", &mut self.exchange_coupon),
                6 => Named("use_method", &mut self.use_method),
                7 => Named("mini_programs_appid", &mut self.mini_programs_appid),
                8 => Named("mini_programs_path", &mut self.mini_programs_path),
                _ => return None,
            })
        }
    }

    /// 自定义入口
    #[derive(Clone, Default)]
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
        pub code_display_mode: Option<String>,
    }

    impl Message for CustomEntrance {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mini_programs_info", &mut self.mini_programs_info),
                1 => Named("appid", &mut self.appid),
                2 => Named("hall_id", &mut self.hall_id),
                3 => Named("store_id", &mut self.store_id),
                4 => Named("code_display_mode", &mut self.code_display_mode),
                _ => return None,
            })
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 领取后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// `available_week`
        pub available_week: Option<CouponAvailableTimeAvailableWeek>,
        /// `irregulary_avaliable_time`
        pub irregulary_avaliable_time: Option<Vec<CouponAvailableTimeIrregularyAvaliableTime>>,
        /// `wait_days_after_receive`
        pub wait_days_after_receive: Option<i64>,
    }

    impl Message for CouponAvailableTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_begin_time", &mut self.available_begin_time),
                1 => Named("available_end_time", &mut self.available_end_time),
                2 => Named("available_day_after_receive", &mut self.available_day_after_receive),
                3 => Named("available_week", &mut self.available_week),
                4 => Named("irregulary_avaliable_time", &mut self.irregulary_avaliable_time),
                5 => Named("wait_days_after_receive", &mut self.wait_days_after_receive),
                _ => return None,
            })
        }
    }

    /// 固定周期有效时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数，已知取值：`0`、`1`、`2`、`3`、`4`、`5`、`6`
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    impl Message for AvailableWeek {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("week_day", &mut self.week_day),
                1 => Named("available_day_time", &mut self.available_day_time),
                _ => return None,
            })
        }
    }

    /// `CouponAvailableTimeAvailableWeek`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTimeAvailableWeek {
        /// `available_day_time`
        pub available_day_time: Option<Vec<AvailableWeekAvailableDayTime>>,
        /// `week_day`
        pub week_day: Option<Vec<i64>>,
    }

    impl Message for CouponAvailableTimeAvailableWeek {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_day_time", &mut self.available_day_time),
                1 => Named("week_day", &mut self.week_day),
                _ => return None,
            })
        }
    }

    /// `CouponAvailableTimeIrregularyAvaliableTime`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTimeIrregularyAvaliableTime {
        /// `begin_time`
        pub begin_time: Option<Time>,
        /// `end_time`
        pub end_time: Option<String>,
    }

    impl Message for CouponAvailableTimeIrregularyAvaliableTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    /// `AvailableWeekAvailableDayTime`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableWeekAvailableDayTime {
        /// `begin_time`
        pub begin_time: Option<i64>,
        /// `end_time`
        pub end_time: Option<i64>,
    }

    impl Message for AvailableWeekAvailableDayTime {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        CouponUseRule,
        CustomEntrance,
        CouponAvailableTime,
        AvailableWeek,
        CouponAvailableTimeAvailableWeek,
        CouponAvailableTimeIrregularyAvaliableTime,
        AvailableWeekAvailableDayTime
    );
}
