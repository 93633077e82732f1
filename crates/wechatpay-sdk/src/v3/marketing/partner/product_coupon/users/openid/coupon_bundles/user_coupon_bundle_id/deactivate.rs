//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
pub struct Deactivate {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate")
    }
}

/// 失效用户商品券组
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get::BackgroundColor;
pub use crate::shared::v3_marketing_busifavor_stocks_stock_id_get::NotifyConfig;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, SingleUsageInfo, ProgressiveBundleUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeMode, CouponCodeCountInfo, StockSendRule, ProgressiveBundleUsageRule, StockBundleInfo, UsageRuleDisplayInfo, CouponDisplayInfo, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_bundle_id"),
            message::required::<String>("appid"),
            message::required::<String>("out_request_no"),
            message::required::<String>("deactivate_reason"),
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

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deactivate_reason", value))
        }
    }

    /// 失效用户商品券组：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// 用户商品券列表
        pub user_product_coupon_list: Option<Vec<UserProductCouponList>>,
    }

    /// 用户商品券列表
    #[non_exhaustive]
    pub struct UserProductCouponList {
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
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<crate::Time>,
    }

    /// 用户券组信息
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

    /// 商品券信息
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<crate::Enumeration<State>>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Option<crate::Enumeration<UsageMode>>,
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
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
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

    /// 用户商品券标签信息
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<crate::Enumeration<CouponTagList>>>,
        /// 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    /// 关联微信支付订单信息
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

    /// 会员标签信息
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// 会员卡模板ID
        pub member_card_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => user_coupon_bundle_id: "user_coupon_bundle_id",
            1 => user_product_coupon_list: "user_product_coupon_list",
        }
        UserProductCouponList {
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
            12 => progressive_bundle_usage_detail: "progressive_bundle_usage_detail",
            13 => user_product_coupon_bundle_info: "user_product_coupon_bundle_info",
            14 => product_coupon: "product_coupon",
            15 => stock: "stock",
            16 => attach: "attach",
            17 => channel_custom_info: "channel_custom_info",
            18 => coupon_tag_info: "coupon_tag_info",
            19 => brand_id: "brand_id",
        }
        ProgressiveBundleUsageDetail {
            0 => use_request_no: "use_request_no",
            1 => use_time: "use_time",
            2 => associated_order_info: "associated_order_info",
            3 => return_request_no: "return_request_no",
            4 => return_time: "return_time",
        }
        UserProductCouponBundleInfo {
            0 => user_coupon_bundle_id: "user_coupon_bundle_id",
            1 => user_coupon_bundle_index: "user_coupon_bundle_index",
            2 => total_count: "total_count",
            3 => used_count: "used_count",
        }
        ProductCoupon {
            0 => product_coupon_id: "product_coupon_id",
            1 => state: "state",
            2 => brand_id: "brand_id",
            3 => scope: "scope",
            4 => r#type: "type",
            5 => usage_mode: "usage_mode",
            6 => single_usage_info: "single_usage_info",
            7 => progressive_bundle_usage_info: "progressive_bundle_usage_info",
            8 => display_info: "display_info",
            9 => out_product_no: "out_product_no",
            10 => deactivate_request_no: "deactivate_request_no",
            11 => deactivate_time: "deactivate_time",
            12 => deactivate_reason: "deactivate_reason",
        }
        Stock {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_id: "stock_id",
            2 => remark: "remark",
            3 => coupon_code_mode: "coupon_code_mode",
            4 => coupon_code_count_info: "coupon_code_count_info",
            5 => stock_send_rule: "stock_send_rule",
            6 => progressive_bundle_usage_rule: "progressive_bundle_usage_rule",
            7 => stock_bundle_info: "stock_bundle_info",
            8 => usage_rule_display_info: "usage_rule_display_info",
            9 => coupon_display_info: "coupon_display_info",
            10 => notify_config: "notify_config",
            11 => store_scope: "store_scope",
            12 => sent_count_info: "sent_count_info",
            13 => state: "state",
            14 => deactivate_request_no: "deactivate_request_no",
            15 => deactivate_time: "deactivate_time",
            16 => deactivate_reason: "deactivate_reason",
            17 => brand_id: "brand_id",
        }
        CouponTagInfo {
            0 => coupon_tag_list: "coupon_tag_list",
            1 => member_tag_info: "member_tag_info",
        }
        AssociatedOrderInfo {
            0 => transaction_id: "transaction_id",
            1 => out_trade_no: "out_trade_no",
            2 => mchid: "mchid",
            3 => sub_mchid: "sub_mchid",
        }
        MemberTagInfo {
            0 => member_card_id: "member_card_id",
        }
    }
}
