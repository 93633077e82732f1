//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

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
    ///     .out_request_no("34657_20250101_123456");
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        )
    }
}

/// 退券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, UserProductCouponBundleInfo, ProductCoupon, CouponTagInfo, AssociatedOrderInfo, CouponTagList, MemberTagInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{Stock, ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo as AssociatedPayScoreOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::SingleUsageDetail;

    /// 退券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
            message::required::<String>("appid"),
            message::required::<String>("out_request_no"),
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

        /// 退券请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }
    }

    /// 退券：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 用户商品券状态
        pub coupon_state: Option<crate::Enumeration<CouponState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<crate::Time>,
        /// 有效期结束时间
        pub valid_end_time: Option<crate::Time>,
        /// 领券时间
        pub receive_time: Option<crate::Time>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 发券渠道
        pub send_channel: Option<crate::Enumeration<SendChannel>>,
        /// 确认请求单号
        pub confirm_request_no: Option<String>,
        /// 确认发放时间
        pub confirm_time: Option<crate::Time>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 单券使用详情
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情
        pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
        /// 用户券组信息
        pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    /// 多次优惠使用详情
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetail {
        /// 券核销请求单号
        pub use_request_no: Option<String>,
        /// 核销时间
        pub use_time: Option<crate::Time>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<crate::Time>,
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 券核销的关联微信支付分订单信息
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    }

    request!(Request);

    message! {
        Response {
            0 => coupon_code: "coupon_code",
            1 => coupon_state: "coupon_state",
            2 => valid_begin_time: "valid_begin_time",
            3 => valid_end_time: "valid_end_time",
            4 => receive_time: "receive_time",
            5 => send_request_no: "send_request_no",
            6 => send_channel: "send_channel",
            7 => confirm_request_no: "confirm_request_no",
            8 => confirm_time: "confirm_time",
            9 => deactivate_request_no: "deactivate_request_no",
            10 => deactivate_time: "deactivate_time",
            11 => deactivate_reason: "deactivate_reason",
            12 => single_usage_detail: "single_usage_detail",
            13 => progressive_bundle_usage_detail: "progressive_bundle_usage_detail",
            14 => user_product_coupon_bundle_info: "user_product_coupon_bundle_info",
            15 => product_coupon: "product_coupon",
            16 => stock: "stock",
            17 => attach: "attach",
            18 => channel_custom_info: "channel_custom_info",
            19 => coupon_tag_info: "coupon_tag_info",
            20 => brand_id: "brand_id",
        }
        ProgressiveBundleUsageDetail {
            0 => use_request_no: "use_request_no",
            1 => use_time: "use_time",
            2 => return_request_no: "return_request_no",
            3 => return_time: "return_time",
            4 => associated_order_info: "associated_order_info",
            5 => associated_pay_score_order_info: "associated_pay_score_order_info",
        }
    }
}
