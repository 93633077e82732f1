//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
pub struct UpdateBudget {
    pub(crate) node: crate::chain::Node,
}

impl UpdateBudget {
    /// 修改商品券批次发放预算 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::update_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("34657_20250101_123456")
    ///     .update_mode(post::UpdateMode::MAX_COUNT)
    ///     .current_max_count(1)
    ///     .target_max_count(1)
    ///     .current_max_count_per_day(1)
    ///     .target_max_count_per_day(1);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .product_coupon_id("1000000013")
    ///     .stocks()
    ///     .stock_id("1000000013001")
    ///     .update_budget()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget")
    }
}

/// 修改商品券批次发放预算
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{UpdateMode, CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{Response, CouponCodeMode, SingleUsageRule};

    /// 修改商品券批次发放预算：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<UpdateMode>>("update_mode"),
            message::optional::<i64>("current_max_count"),
            message::optional::<i64>("target_max_count"),
            message::optional::<i64>("current_max_count_per_day"),
            message::optional::<i64>("target_max_count_per_day"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 修改请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 更新模式（必填）
        pub fn update_mode(self, value: impl Into<crate::Enumeration<UpdateMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UpdateMode>>("update_mode", value))
        }

        /// 当前批次发放次数总上限
        #[inline]
        pub fn current_max_count(self, value: i64) -> Self {
            Self(self.0.with("current_max_count", value))
        }

        /// 目标批次发放次数总上限
        #[inline]
        pub fn target_max_count(self, value: i64) -> Self {
            Self(self.0.with("target_max_count", value))
        }

        /// 当前批次每日发放次数上限
        #[inline]
        pub fn current_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("current_max_count_per_day", value))
        }

        /// 目标批次每日发放次数上限
        #[inline]
        pub fn target_max_count_per_day(self, value: i64) -> Self {
            Self(self.0.with("target_max_count_per_day", value))
        }
    }

    request!(Request);
}
