//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
#[derive(Clone, Debug)]
pub struct Deactivate(pub(crate) Node);

impl Deactivate {
    /// 失效用户商品券组 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundle_id("100232301")
    ///     .appid("wx233544546545989")
    ///     .out_request_no("34657_20250101_123456")
    ///     .deactivate_reason("商品已下线，使用户商品券失效");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupon_bundles()
    ///     .user_coupon_bundle_id("123446565767")
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate", rest)
    }
}

/// 失效用户商品券组
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, Listed, Members, Message, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate").numbered_by("out_request_no");

    enumeration! {
        /// 用户商品券状态
        CouponState {
            CONFIRMING = "CONFIRMING",
            PENDING = "PENDING",
            EFFECTIVE = "EFFECTIVE",
            USED = "USED",
            EXPIRED = "EXPIRED",
            DELETED = "DELETED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 发券渠道
        SendChannel {
            API = "API",
            BRAND_MANAGE = "BRAND_MANAGE",
            MERCHANT_CARD = "MERCHANT_CARD",
            MEMBER = "MEMBER",
            SMALL_ACTIVITY = "SMALL_ACTIVITY",
            RECEIVE_COMPONENT = "RECEIVE_COMPONENT",
        }
    }

    enumeration! {
        /// 用户商品券标签列表
        CouponTagList {
            MEMBER = "MEMBER",
        }
    }

    /// 失效用户商品券组：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("product_coupon_id"),
            required::<String>("stock_bundle_id"),
            required::<String>("appid"),
            required::<String>("out_request_no"),
            required::<String>("deactivate_reason"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("brand_id", String::hold(value.into())))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("product_coupon_id", String::hold(value.into())))
        }

        /// 批次组ID（必填）
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("stock_bundle_id", String::hold(value.into())))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_request_no", String::hold(value.into())))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with("deactivate_reason", String::hold(value.into())))
        }
    }

    /// 失效用户商品券组：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// 用户商品券列表
        pub user_product_coupon_list: Option<Vec<UserProductCouponList>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("user_coupon_bundle_id", &mut self.user_coupon_bundle_id),
                ("user_product_coupon_list", &mut self.user_product_coupon_list),
            ]);
        }
    }

    /// 用户商品券列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserProductCouponList {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 用户商品券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间
        pub valid_end_time: Option<String>,
        /// 领券时间
        pub receive_time: Option<String>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 发券渠道
        pub send_channel: Option<Enumeration<SendChannel>>,
        /// 确认请求单号
        pub confirm_request_no: Option<String>,
        /// 确认发放时间
        pub confirm_time: Option<Time>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
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

    impl Message for UserProductCouponList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("coupon_state", &mut self.coupon_state),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("receive_time", &mut self.receive_time),
                ("send_request_no", &mut self.send_request_no),
                ("send_channel", &mut self.send_channel),
                ("confirm_request_no", &mut self.confirm_request_no),
                ("confirm_time", &mut self.confirm_time),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("progressive_bundle_usage_detail", &mut self.progressive_bundle_usage_detail),
                ("user_product_coupon_bundle_info", &mut self.user_product_coupon_bundle_info),
                ("product_coupon", &mut self.product_coupon),
                ("stock", &mut self.stock),
                ("attach", &mut self.attach),
                ("channel_custom_info", &mut self.channel_custom_info),
                ("coupon_tag_info", &mut self.coupon_tag_info),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 多次优惠使用详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetail {
        /// 券核销请求单号
        pub use_request_no: Option<String>,
        /// 核销时间
        pub use_time: Option<String>,
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<String>,
    }

    impl Message for ProgressiveBundleUsageDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("use_request_no", &mut self.use_request_no),
                ("use_time", &mut self.use_time),
                ("associated_order_info", &mut self.associated_order_info),
                ("return_request_no", &mut self.return_request_no),
                ("return_time", &mut self.return_time),
            ]);
        }
    }

    /// 用户券组信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserProductCouponBundleInfo {
        /// 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// 用户券组内索引
        pub user_coupon_bundle_index: Option<i64>,
        /// 总可使用次数
        pub total_count: Option<i64>,
        /// 已使用次数
        pub used_count: Option<i64>,
    }

    impl Message for UserProductCouponBundleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("user_coupon_bundle_id", &mut self.user_coupon_bundle_id),
                ("user_coupon_bundle_index", &mut self.user_coupon_bundle_index),
                ("total_count", &mut self.total_count),
                ("used_count", &mut self.used_count),
            ]);
        }
    }

    /// 商品券信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<Enumeration<UsageMode>>,
        /// 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
    }

    impl Message for ProductCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("state", &mut self.state),
                ("brand_id", &mut self.brand_id),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("usage_mode", &mut self.usage_mode),
                ("single_usage_info", &mut self.single_usage_info),
                ("progressive_bundle_usage_info", &mut self.progressive_bundle_usage_info),
                ("display_info", &mut self.display_info),
                ("out_product_no", &mut self.out_product_no),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
            ]);
        }
    }

    /// 批次信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Stock {
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
        /// 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 批次组信息
        pub stock_bundle_info: Option<StockBundleInfo>,
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
        pub state: Option<Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Stock {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("remark", &mut self.remark),
                ("coupon_code_mode", &mut self.coupon_code_mode),
                ("coupon_code_count_info", &mut self.coupon_code_count_info),
                ("stock_send_rule", &mut self.stock_send_rule),
                ("progressive_bundle_usage_rule", &mut self.progressive_bundle_usage_rule),
                ("stock_bundle_info", &mut self.stock_bundle_info),
                ("usage_rule_display_info", &mut self.usage_rule_display_info),
                ("coupon_display_info", &mut self.coupon_display_info),
                ("notify_config", &mut self.notify_config),
                ("store_scope", &mut self.store_scope),
                ("sent_count_info", &mut self.sent_count_info),
                ("state", &mut self.state),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 用户商品券标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<Enumeration<CouponTagList>>>,
        /// 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
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

    /// 多次优惠模式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    impl Message for ProgressiveBundleUsageInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("count", &mut self.count), ("interval_days", &mut self.interval_days)]);
        }
    }

    /// 会员标签信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// 会员卡模板ID
        pub member_card_id: Option<String>,
    }

    impl Message for MemberTagInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("member_card_id", &mut self.member_card_id)]);
        }
    }

    request!(Request);

    message!(
        Response,
        UserProductCouponList,
        ProgressiveBundleUsageDetail,
        UserProductCouponBundleInfo,
        ProductCoupon,
        Stock,
        CouponTagInfo,
        AssociatedOrderInfo,
        ProgressiveBundleUsageInfo,
        MemberTagInfo
    );
}
