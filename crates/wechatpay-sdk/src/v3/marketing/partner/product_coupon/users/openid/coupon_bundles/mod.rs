//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`

pub mod user_coupon_bundle_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
#[derive(Clone, Debug)]
pub struct CouponBundles(pub(crate) Node);

impl CouponBundles {
    /// `/{user_coupon_bundle_id}`: 用户券组ID
    #[inline]
    pub fn user_coupon_bundle_id(
        self,
        value: impl Into<String>,
    ) -> user_coupon_bundle_id::UserCouponBundleId {
        user_coupon_bundle_id::UserCouponBundleId(self.0.bind("user_coupon_bundle_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles", rest)
    }
}

/// 向用户发放商品券批次组
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{Response, UserProductCouponList, CouponState, SendChannel, ProgressiveBundleUsageDetail, UserProductCouponBundleInfo, ProductCoupon, Stock, CouponTagInfo as UserProductCouponListCouponTagInfo, AssociatedOrderInfo, ProgressiveBundleUsageInfo, CouponTagList, MemberTagInfo as CouponTagInfoMemberTagInfo};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    );

    /// 向用户发放商品券批次组：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 商品券ID
        pub product_coupon_id: Required<String>,
        /// 批次组ID
        pub stock_bundle_id: Required<String>,
        /// 公众账号AppID
        pub appid: Required<String>,
        /// 发券请求单号
        pub send_request_no: Required<String>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
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

        /// 批次组ID
        #[inline]
        pub fn stock_bundle_id(mut self, value: impl Into<String>) -> Self {
            self.stock_bundle_id = Required::set(value.into());
            self
        }

        /// 公众账号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 发券请求单号
        #[inline]
        pub fn send_request_no(mut self, value: impl Into<String>) -> Self {
            self.send_request_no = Required::set(value.into());
            self
        }

        /// 自定义附加信息
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 用户商品券标签信息
        #[inline]
        pub fn coupon_tag_info(mut self, value: CouponTagInfo) -> Self {
            self.coupon_tag_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_bundle_id", &mut self.stock_bundle_id),
                ("appid", &mut self.appid),
                ("send_request_no", &mut self.send_request_no),
                ("attach", &mut self.attach),
                ("coupon_tag_info", &mut self.coupon_tag_info),
            ]);
        }
    }

    /// 用户商品券标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<String>>,
        /// 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    impl CouponTagInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户商品券标签列表
        #[inline]
        pub fn coupon_tag_list(mut self, value: Vec<String>) -> Self {
            self.coupon_tag_list = Some(value);
            self
        }

        /// 会员标签信息
        #[inline]
        pub fn member_tag_info(mut self, value: MemberTagInfo) -> Self {
            self.member_tag_info = Some(value);
            self
        }
    }

    impl Message for CouponTagInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_tag_list", &mut self.coupon_tag_list),
                ("member_tag_info", &mut self.member_tag_info),
            ]);
        }
    }

    /// 会员标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// 会员卡模板ID
        pub member_card_id: Required<String>,
    }

    impl MemberTagInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 会员卡模板ID
        #[inline]
        pub fn member_card_id(mut self, value: impl Into<String>) -> Self {
            self.member_card_id = Required::set(value.into());
            self
        }
    }

    impl Message for MemberTagInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("member_card_id", &mut self.member_card_id)]);
        }
    }

    message!(Request, CouponTagInfo, MemberTagInfo);
}
