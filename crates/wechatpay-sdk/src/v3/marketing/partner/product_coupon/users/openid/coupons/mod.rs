//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`

pub mod coupon_code;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// `/{coupon_code}`: 用户商品券Code
    pub fn coupon_code(self, value: impl Into<String>) -> coupon_code::CouponCode {
        coupon_code::CouponCode { node: self.node.bind("coupon_code", value) }
    }

    /// 指定券状态查询用户商品券列表 (partner)
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx233544546545989")
    ///     .coupon_state(get::CouponState::CONFIRMING)
    ///     .page_size(20)
    ///     .page_token("MTIzMjUK")
    ///     .brand_id("120344");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/partner/product-coupon/users/{openid}/coupons", request.0)
    }

    /// 向用户发放商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .coupon_code("123446565767")
    ///     .appid("wx233544546545989")
    ///     .send_request_no("34657_20250101_123456")
    ///     .attach("example_attach")
    ///     .coupon_tag_info(
    ///         post::CouponTagInfo::new()
    ///             .coupon_tag_list(vec![post::CouponTagList::MEMBER])
    ///             .member_tag_info(post::MemberTagInfo::new().member_card_id("")),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/users/{openid}/coupons", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}/coupons")
    }
}

/// 指定券状态查询用户商品券列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, ExchangeCoupon, CouponAvailablePeriod as ProgressiveBundleUsageRuleCouponAvailablePeriod, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::CouponCodeMode;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, UserProductCouponBundleInfo, ProductCoupon, CouponTagInfo, AssociatedOrderInfo, CouponTagList, MemberTagInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo as AssociatedPayScoreOrderInfo;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::SingleUsageDetail;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::r#return::post::ProgressiveBundleUsageDetail;

    /// 指定券状态查询用户商品券列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("product_coupon_id"),
            message::optional::<String>("stock_id"),
            message::required::<String>("appid"),
            message::optional::<crate::Enumeration<CouponState>>("coupon_state"),
            message::optional::<i64>("page_size"),
            message::optional::<String>("page_token"),
            message::required::<String>("brand_id"),
            message::optional::<String>("user_coupon_bundle_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品券ID
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_coupon_id", value))
        }

        /// 批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户商品券状态
        pub fn coupon_state(self, value: impl Into<crate::Enumeration<CouponState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponState>>("coupon_state", value))
        }

        /// 分页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }

        /// 分页Token
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_token", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 用户券组ID
        pub fn user_coupon_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_coupon_bundle_id", value))
        }
    }

    /// 指定券状态查询用户商品券列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总个数
        pub total_count: Option<i64>,
        /// 下一页Token
        pub next_page_token: Option<String>,
        /// 用户商品券列表
        pub user_coupon_list: Option<Vec<UserCouponList>>,
    }

    /// 用户商品券列表
    #[non_exhaustive]
    pub struct UserCouponList {
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

    /// 批次信息
    #[non_exhaustive]
    pub struct Stock {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<crate::Enumeration<CouponCodeMode>>,
        /// 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
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
        pub store_scope: Option<crate::Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<crate::Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    /// 单券使用规则
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

    /// 券可核销时间
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效
        pub available_days: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => next_page_token: "next_page_token",
            2 => user_coupon_list: "user_coupon_list",
        }
        UserCouponList {
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
        Stock {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => single_usage_rule: "single_usage_rule",
            7 => progressive_bundle_usage_rule: "progressive_bundle_usage_rule",
            8 => stock_bundle_info: "stock_bundle_info",
            9 => usage_rule_display_info: "usage_rule_display_info",
            10 => coupon_display_info: "coupon_display_info",
            11 => notify_config: "notify_config",
            12 => store_scope: "store_scope",
            13 => sent_count_info: "sent_count_info",
            14 => state: "state",
            15 => deactivate_request_no: "deactivate_request_no",
            16 => deactivate_time: "deactivate_time",
            17 => deactivate_reason: "deactivate_reason",
            18 => brand_id: "brand_id",
        }
        SingleUsageRule {
            0 => coupon_available_period: "coupon_available_period",
            1 => normal_coupon: "normal_coupon",
            2 => discount_coupon: "discount_coupon",
            3 => exchange_coupon: "exchange_coupon",
        }
        CouponAvailablePeriod {
            0 => available_begin_time: "available_begin_time",
            1 => available_end_time: "available_end_time",
            2 => available_days: "available_days",
            3 => wait_days_after_receive: "wait_days_after_receive",
            4 => weekly_available_period: "weekly_available_period",
            5 => irregular_available_period_list: "irregular_available_period_list",
            6 => available_seconds: "available_seconds",
        }
    }
}

/// 向用户发放商品券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::CouponCodeMode;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponTagList, CouponState, SendChannel, ProductCoupon, CouponTagInfo as ResponseCouponTagInfo, AssociatedOrderInfo, MemberTagInfo as CouponTagInfoMemberTagInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo as AssociatedPayScoreOrderInfo;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post::SingleUsageDetail;
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::get::{SingleUsageRule, CouponAvailablePeriod};

    /// 向用户发放商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
            message::optional::<String>("coupon_code"),
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

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 用户商品券Code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
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
            message::optional::<Vec<crate::Enumeration<CouponTagList>>>("coupon_tag_list"),
            message::optional::<MemberTagInfo>("member_tag_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户商品券标签列表
        #[inline]
        pub fn coupon_tag_list(self, value: Vec<crate::Enumeration<CouponTagList>>) -> Self {
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
            &[message::optional::<String>("member_card_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡模板ID
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_card_id", value))
        }
    }

    /// 向用户发放商品券：应答
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
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 用户商品券标签信息
        pub coupon_tag_info: Option<ResponseCouponTagInfo>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    /// 批次信息
    #[non_exhaustive]
    pub struct Stock {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: Option<crate::Enumeration<CouponCodeMode>>,
        /// 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围
        pub store_scope: Option<crate::Enumeration<StoreScope>>,
        /// 已发放次数
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态
        pub state: Option<crate::Enumeration<StockState>>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    request!(Request, CouponTagInfo, MemberTagInfo);

    held!(CouponTagInfo, MemberTagInfo);

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
            13 => product_coupon: "product_coupon",
            14 => stock: "stock",
            15 => attach: "attach",
            16 => channel_custom_info: "channel_custom_info",
            17 => coupon_tag_info: "coupon_tag_info",
            18 => brand_id: "brand_id",
        }
        Stock {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => single_usage_rule: "single_usage_rule",
            7 => usage_rule_display_info: "usage_rule_display_info",
            8 => coupon_display_info: "coupon_display_info",
            9 => notify_config: "notify_config",
            10 => store_scope: "store_scope",
            11 => sent_count_info: "sent_count_info",
            12 => state: "state",
            13 => deactivate_request_no: "deactivate_request_no",
            14 => deactivate_time: "deactivate_time",
            15 => deactivate_reason: "deactivate_reason",
            16 => brand_id: "brand_id",
        }
    }
}
