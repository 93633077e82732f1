//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
#[derive(Clone, Debug)]
pub struct Use(pub(crate) Node);

impl Use {
    /// 核销用户商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::r#use::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx233544546545989")
    ///     .use_time("2025-07-24T00:00+08:00")
    ///     .associated_order_info(
    ///         post::AssociatedOrderInfo::new()
    ///             .transaction_id("4200000000123456789123456789")
    ///             .out_trade_no("trade_no_20250724123456")
    ///             .mchid("1234567890")
    ///             .sub_mchid("1234567890"),
    ///     )
    ///     .out_request_no("34657_20250101_123456")
    ///     .sequential_coupon_index(0)
    ///     .store_id("")
    ///     .associated_pay_score_order_info(
    ///         post::AssociatedPayScoreOrderInfo::new()
    ///             .order_id("")
    ///             .out_order_no("")
    ///             .mchid("")
    ///             .sub_mchid(""),
    ///     )
    ///     .saved_amount(0);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .coupon_code("123446565767")
    ///     .r#use()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
            rest,
        )
    }
}

/// 核销用户商品券
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, AssociatedOrderInfo as SingleUsageDetailAssociatedOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{ProductCoupon, Stock, DetailItemList, DetailState};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::{Response, SingleUsageDetail, SequentialUsageDetail};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    )
    .numbered_by("out_request_no");

    /// 核销用户商品券：请求
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
        /// 核销时间
        pub use_time: Required<String>,
        /// 关联微信支付订单信息
        pub associated_order_info: Required<AssociatedOrderInfo>,
        /// 核销请求单号
        pub out_request_no: Required<String>,
        /// 多次优惠索引
        pub sequential_coupon_index: Option<i64>,
        /// 核销门店ID
        pub store_id: Option<String>,
        /// 关联微信支付分订单信息
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
        /// 优惠金额，单位为分
        pub saved_amount: Option<Fen>,
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

        /// 核销时间
        #[inline]
        pub fn use_time(mut self, value: impl Into<String>) -> Self {
            self.use_time = Required::set(value.into());
            self
        }

        /// 关联微信支付订单信息
        #[inline]
        pub fn associated_order_info(mut self, value: AssociatedOrderInfo) -> Self {
            self.associated_order_info = Required::set(value);
            self
        }

        /// 核销请求单号
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

        /// 核销门店ID
        #[inline]
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// 关联微信支付分订单信息
        #[inline]
        pub fn associated_pay_score_order_info(
            mut self,
            value: AssociatedPayScoreOrderInfo,
        ) -> Self {
            self.associated_pay_score_order_info = Some(value);
            self
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn saved_amount(mut self, value: impl Into<Fen>) -> Self {
            self.saved_amount = Some(value.into());
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
                ("use_time", &mut self.use_time),
                ("associated_order_info", &mut self.associated_order_info),
                ("out_request_no", &mut self.out_request_no),
                ("sequential_coupon_index", &mut self.sequential_coupon_index),
                ("store_id", &mut self.store_id),
                ("associated_pay_score_order_info", &mut self.associated_pay_score_order_info),
                ("saved_amount", &mut self.saved_amount),
            ]);
        }
    }

    /// 关联微信支付订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssociatedOrderInfo {
        /// 微信支付单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    impl AssociatedOrderInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }
    }

    impl Message for AssociatedOrderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
            ]);
        }
    }

    /// 关联微信支付分订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssociatedPayScoreOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    impl AssociatedPayScoreOrderInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付服务订单号
        #[inline]
        pub fn order_id(mut self, value: impl Into<String>) -> Self {
            self.order_id = Some(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }
    }

    impl Message for AssociatedPayScoreOrderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("order_id", &mut self.order_id),
                ("out_order_no", &mut self.out_order_no),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
            ]);
        }
    }

    message!(Request, AssociatedOrderInfo, AssociatedPayScoreOrderInfo);
}
