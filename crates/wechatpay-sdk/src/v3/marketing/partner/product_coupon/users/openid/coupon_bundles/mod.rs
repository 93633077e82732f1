//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`

pub mod user_coupon_bundle_id;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
pub struct CouponBundles {
    pub(crate) node: crate::chain::Node,
}

impl CouponBundles {
    /// `/{user_coupon_bundle_id}`: 用户券组ID
    pub fn user_coupon_bundle_id(
        self,
        value: impl Into<String>,
    ) -> user_coupon_bundle_id::UserCouponBundleId {
        user_coupon_bundle_id::UserCouponBundleId {
            node: self.node.bind("user_coupon_bundle_id", value),
        }
    }

    /// 向用户发放商品券批次组 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundle_id("712315129419284901")
    ///     .appid("wx233544546545989")
    ///     .send_request_no("34657_20250101_123456")
    ///     .attach("example_attach")
    ///     .coupon_tag_info(
    ///         post::CouponTagInfo::new()
    ///             .coupon_tag_list(vec!["MEMBER".to_owned()])
    ///             .member_tag_info(post::MemberTagInfo::new().member_card_id("")),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupon_bundles()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles")
    }
}

/// 向用户发放商品券批次组
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{Response, UserProductCouponList, CouponState, SendChannel, ProgressiveBundleUsageDetail, UserProductCouponBundleInfo, ProductCoupon, Stock, CouponTagInfo as UserProductCouponListCouponTagInfo, AssociatedOrderInfo, CouponTagList, MemberTagInfo as CouponTagInfoMemberTagInfo};

    /// 向用户发放商品券批次组：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_bundle_id"),
            message::required::<String>("appid"),
            message::required::<String>("send_request_no"),
            message::optional::<String>("attach"),
            message::optional::<CouponTagInfo>("coupon_tag_info"),
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

        /// 批次组ID（必填）
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_bundle_id", value))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 发券请求单号（必填）
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("send_request_no", value))
        }

        /// 自定义附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 用户商品券标签信息
        #[inline]
        pub fn coupon_tag_info(self, value: CouponTagInfo) -> Self {
            Self(self.0.with("coupon_tag_info", value))
        }
    }

    /// 用户商品券标签信息
    pub struct CouponTagInfo(pub(crate) message::Object);

    impl CouponTagInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("coupon_tag_list"),
            message::optional::<MemberTagInfo>("member_tag_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户商品券标签列表
        #[inline]
        pub fn coupon_tag_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("coupon_tag_list", value))
        }

        /// 会员标签信息
        #[inline]
        pub fn member_tag_info(self, value: MemberTagInfo) -> Self {
            Self(self.0.with("member_tag_info", value))
        }
    }

    /// 会员标签信息
    pub struct MemberTagInfo(pub(crate) message::Object);

    impl MemberTagInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("member_card_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡模板ID（必填）
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_card_id", value))
        }
    }

    request!(Request, CouponTagInfo, MemberTagInfo);

    held!(CouponTagInfo, MemberTagInfo);
}
