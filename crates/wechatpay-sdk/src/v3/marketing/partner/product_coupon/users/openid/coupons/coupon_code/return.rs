//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
#[derive(Clone, Debug)]
pub struct Return(pub(crate) Node);

impl Return {
    /// 退券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx233544546545989")
    ///     .out_request_no("34657_20250101_123456")
    ///     .sequential_coupon_index(0);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .coupon_code("123446565767")
    ///     .r#return()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
            rest,
        )
    }
}

/// 退券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, AssociatedOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{ProductCoupon, Stock, DetailItemList, DetailState};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::{Response, SingleUsageDetail, SequentialUsageDetail};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    )
    .numbered_by("out_request_no");

    /// 退券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 商品券ID
        pub product_coupon_id: Required<String>,
        /// 批次ID
        pub stock_id: Required<String>,
        /// 公众账号AppID
        pub appid: Required<String>,
        /// 退券请求单号
        pub out_request_no: Required<String>,
        /// 多次优惠索引
        pub sequential_coupon_index: Option<i64>,
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

        /// 商品券ID
        #[inline]
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Required::set(value.into());
            self
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 公众账号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 退券请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 多次优惠索引
        #[inline]
        pub fn sequential_coupon_index(mut self, value: i64) -> Self {
            self.sequential_coupon_index = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("appid", &mut self.appid),
                ("out_request_no", &mut self.out_request_no),
                ("sequential_coupon_index", &mut self.sequential_coupon_index),
            ]);
        }
    }

    message!(Request);
}
