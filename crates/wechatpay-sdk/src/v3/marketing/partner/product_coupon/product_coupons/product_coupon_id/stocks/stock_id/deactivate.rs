//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
pub struct Deactivate(pub(crate) Node);

impl Deactivate {
    /// 失效商品券批次 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .deactivate_reason("批次信息有误，重新创建");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate", rest)
    }
}

/// 失效商品券批次
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{Request, NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate").numbered_by("out_request_no");

    enumeration! {
        /// 券Code分配模式
        CouponCodeMode {
            WECHATPAY = "WECHATPAY",
            UPLOAD = "UPLOAD",
            API_ASSIGN = "API_ASSIGN",
        }
    }

    /// 失效商品券批次：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<Enumeration<CouponCodeMode>>,
        /// 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<Enumeration<State>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("remark", &mut self.remark),
                3 => Named("coupon_code_mode", &mut self.coupon_code_mode),
                4 => Named("coupon_code_count_info", &mut self.coupon_code_count_info),
                5 => Named("stock_send_rule", &mut self.stock_send_rule),
                6 => Named("single_usage_rule", &mut self.single_usage_rule),
                7 => Named("sequential_usage_rule", &mut self.sequential_usage_rule),
                8 => Named("usage_rule_display_info", &mut self.usage_rule_display_info),
                9 => Named("coupon_display_info", &mut self.coupon_display_info),
                10 => Named("notify_config", &mut self.notify_config),
                11 => Named("store_scope", &mut self.store_scope),
                12 => Named("sent_count_info", &mut self.sent_count_info),
                13 => Named("state", &mut self.state),
                14 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                15 => Named("deactivate_time", &mut self.deactivate_time),
                16 => Named("deactivate_reason", &mut self.deactivate_reason),
                17 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    /// 单券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    impl Message for SingleUsageRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_period", &mut self.coupon_available_period),
                1 => Named("normal_coupon", &mut self.normal_coupon),
                2 => Named("discount_coupon", &mut self.discount_coupon),
                3 => Named("exchange_coupon", &mut self.exchange_coupon),
                _ => return None,
            })
        }
    }

    /// 多次优惠使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageRule {
        /// 券可核销时间
        pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// 多次优惠是否提供首笔特惠
        pub special_first: Option<bool>,
    }

    impl Message for SequentialUsageRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_period", &mut self.coupon_available_period),
                1 => Named("normal_coupon_list", &mut self.normal_coupon_list),
                2 => Named("discount_coupon_list", &mut self.discount_coupon_list),
                3 => Named("exchange_coupon_list", &mut self.exchange_coupon_list),
                4 => Named("special_first", &mut self.special_first),
                _ => return None,
            })
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    }

    impl Message for SequentialUsageRuleCouponAvailablePeriod {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_begin_time", &mut self.available_begin_time),
                1 => Named("available_end_time", &mut self.available_end_time),
                2 => Named("wait_days_after_receive", &mut self.wait_days_after_receive),
                3 => Named("weekly_available_period", &mut self.weekly_available_period),
                4 => Named(
                    "irregular_available_period_list",
                    &mut self.irregular_available_period_list,
                ),
                _ => return None,
            })
        }
    }

    /// 满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalCouponList {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Option<Fen>,
    }

    impl Message for NormalCouponList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("discount_amount", &mut self.discount_amount),
                _ => return None,
            })
        }
    }

    /// 折扣券使用规则列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCouponList {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定减免百分比
        pub percent_off: Option<i64>,
    }

    impl Message for DiscountCouponList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("percent_off", &mut self.percent_off),
                _ => return None,
            })
        }
    }

    /// 兑换券使用规则列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCouponList {
        /// 门槛金额，单位为分
        pub threshold: Option<Fen>,
        /// 固定兑换价格，单位为分
        pub exchange_price: Option<Fen>,
    }

    impl Message for ExchangeCouponList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("threshold", &mut self.threshold),
                1 => Named("exchange_price", &mut self.exchange_price),
                _ => return None,
            })
        }
    }

    message!(
        Response,
        SingleUsageRule,
        SequentialUsageRule,
        SequentialUsageRuleCouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList
    );
}
