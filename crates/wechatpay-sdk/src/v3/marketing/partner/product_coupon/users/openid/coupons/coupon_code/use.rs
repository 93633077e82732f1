//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
pub struct Use {
    pub(crate) node: crate::chain::Node,
}

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
    ///     .use_time("2025-07-24T00:00:00+08:00")
    ///     .associated_order_info(
    ///         post::AssociatedOrderInfo::new()
    ///             .transaction_id("4200000000123456789123456789")
    ///             .out_trade_no("trade_no_20250724123456")
    ///             .mchid("1234567890")
    ///             .sub_mchid("1234567890"),
    ///     )
    ///     .out_request_no("34657_20250101_123456")
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use")
    }
}

/// 核销用户商品券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, UserProductCouponBundleInfo, ProductCoupon, CouponTagInfo, AssociatedOrderInfo as SingleUsageDetailAssociatedOrderInfo, CouponTagList, MemberTagInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{Stock, ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo as SingleUsageDetailAssociatedPayScoreOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::SingleUsageDetail;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::r#return::post::{Response, ProgressiveBundleUsageDetail};

    /// 核销用户商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
            message::required::<String>("appid"),
            message::required::<crate::Time>("use_time"),
            message::required::<AssociatedOrderInfo>("associated_order_info"),
            message::required::<String>("out_request_no"),
            message::optional::<String>("store_id"),
            message::optional::<AssociatedPayScoreOrderInfo>("associated_pay_score_order_info"),
            message::optional::<crate::Fen>("saved_amount"),
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

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_coupon_id", value))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 核销时间（必填）
        pub fn use_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("use_time", value))
        }

        /// 关联微信支付订单信息（必填）
        #[inline]
        pub fn associated_order_info(self, value: AssociatedOrderInfo) -> Self {
            Self(self.0.with("associated_order_info", value))
        }

        /// 核销请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 核销门店ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }

        /// 关联微信支付分订单信息
        #[inline]
        pub fn associated_pay_score_order_info(self, value: AssociatedPayScoreOrderInfo) -> Self {
            Self(self.0.with("associated_pay_score_order_info", value))
        }

        /// 优惠金额，单位为分
        pub fn saved_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("saved_amount", value))
        }
    }

    /// 关联微信支付订单信息
    pub struct AssociatedOrderInfo(pub(crate) message::Object);

    impl AssociatedOrderInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 关联微信支付分订单信息
    pub struct AssociatedPayScoreOrderInfo(pub(crate) message::Object);

    impl AssociatedPayScoreOrderInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("order_id"),
            message::optional::<String>("out_order_no"),
            message::optional::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付服务订单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_id", value))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    request!(Request, AssociatedOrderInfo, AssociatedPayScoreOrderInfo);

    held!(AssociatedOrderInfo, AssociatedPayScoreOrderInfo);
}
