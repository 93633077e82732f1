//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
#[derive(Clone, Debug)]
pub struct UpdateBudget(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget", rest)
    }
}

/// 修改商品券批次发放预算
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{NormalCoupon, DiscountCoupon};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{UpdateMode, CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{Response, CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget").numbered_by("out_request_no");

    /// 修改商品券批次发放预算：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 修改请求单号
        pub out_request_no: Required<String>,
        /// 更新模式
        pub update_mode: Required<Enumeration<UpdateMode>>,
        /// 当前批次发放次数总上限
        pub current_max_count: Option<i64>,
        /// 目标批次发放次数总上限
        pub target_max_count: Option<i64>,
        /// 当前批次每日发放次数上限
        pub current_max_count_per_day: Option<i64>,
        /// 目标批次每日发放次数上限
        pub target_max_count_per_day: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 修改请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 更新模式
        #[inline]
        pub fn update_mode(mut self, value: impl Into<Enumeration<UpdateMode>>) -> Self {
            self.update_mode = Required::set(value.into());
            self
        }

        /// 当前批次发放次数总上限
        #[inline]
        pub fn current_max_count(mut self, value: i64) -> Self {
            self.current_max_count = Some(value);
            self
        }

        /// 目标批次发放次数总上限
        #[inline]
        pub fn target_max_count(mut self, value: i64) -> Self {
            self.target_max_count = Some(value);
            self
        }

        /// 当前批次每日发放次数上限
        #[inline]
        pub fn current_max_count_per_day(mut self, value: i64) -> Self {
            self.current_max_count_per_day = Some(value);
            self
        }

        /// 目标批次每日发放次数上限
        #[inline]
        pub fn target_max_count_per_day(mut self, value: i64) -> Self {
            self.target_max_count_per_day = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("update_mode", &mut self.update_mode),
                ("current_max_count", &mut self.current_max_count),
                ("target_max_count", &mut self.target_max_count),
                ("current_max_count_per_day", &mut self.current_max_count_per_day),
                ("target_max_count_per_day", &mut self.target_max_count_per_day),
            ]);
        }
    }

    message!(Request);
}
