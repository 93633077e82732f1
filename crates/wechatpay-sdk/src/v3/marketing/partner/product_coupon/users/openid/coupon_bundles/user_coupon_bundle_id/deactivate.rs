//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
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
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_coupon_id", value.into()))
        }

        /// 批次组ID（必填）
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_bundle_id", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("deactivate_reason", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("user_coupon_bundle_id", &mut self.user_coupon_bundle_id),
                1 => Named("user_product_coupon_list", &mut self.user_product_coupon_list),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_code", &mut self.coupon_code),
                1 => Named("coupon_state", &mut self.coupon_state),
                2 => Named("valid_begin_time", &mut self.valid_begin_time),
                3 => Named("valid_end_time", &mut self.valid_end_time),
                4 => Named("receive_time", &mut self.receive_time),
                5 => Named("send_request_no", &mut self.send_request_no),
                6 => Named("send_channel", &mut self.send_channel),
                7 => Named("confirm_request_no", &mut self.confirm_request_no),
                8 => Named("confirm_time", &mut self.confirm_time),
                9 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                10 => Named("deactivate_time", &mut self.deactivate_time),
                11 => Named("deactivate_reason", &mut self.deactivate_reason),
                12 => Named(
                    "progressive_bundle_usage_detail",
                    &mut self.progressive_bundle_usage_detail,
                ),
                13 => Named(
                    "user_product_coupon_bundle_info",
                    &mut self.user_product_coupon_bundle_info,
                ),
                14 => Named("product_coupon", &mut self.product_coupon),
                15 => Named("stock", &mut self.stock),
                16 => Named("attach", &mut self.attach),
                17 => Named("channel_custom_info", &mut self.channel_custom_info),
                18 => Named("coupon_tag_info", &mut self.coupon_tag_info),
                19 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_request_no", &mut self.use_request_no),
                1 => Named("use_time", &mut self.use_time),
                2 => Named("associated_order_info", &mut self.associated_order_info),
                3 => Named("return_request_no", &mut self.return_request_no),
                4 => Named("return_time", &mut self.return_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("user_coupon_bundle_id", &mut self.user_coupon_bundle_id),
                1 => Named("user_coupon_bundle_index", &mut self.user_coupon_bundle_index),
                2 => Named("total_count", &mut self.total_count),
                3 => Named("used_count", &mut self.used_count),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("state", &mut self.state),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("scope", &mut self.scope),
                4 => Named("type", &mut self.r#type),
                5 => Named("usage_mode", &mut self.usage_mode),
                6 => Named("single_usage_info", &mut self.single_usage_info),
                7 => {
                    Named("progressive_bundle_usage_info", &mut self.progressive_bundle_usage_info)
                }
                8 => Named("display_info", &mut self.display_info),
                9 => Named("out_product_no", &mut self.out_product_no),
                10 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                11 => Named("deactivate_time", &mut self.deactivate_time),
                12 => Named("deactivate_reason", &mut self.deactivate_reason),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("remark", &mut self.remark),
                3 => Named("coupon_code_mode", &mut self.coupon_code_mode),
                4 => Named("coupon_code_count_info", &mut self.coupon_code_count_info),
                5 => Named("stock_send_rule", &mut self.stock_send_rule),
                6 => {
                    Named("progressive_bundle_usage_rule", &mut self.progressive_bundle_usage_rule)
                }
                7 => Named("stock_bundle_info", &mut self.stock_bundle_info),
                8 => Named("usage_rule_display_info", &mut self.usage_rule_display_info),
                9 => Named("coupon_display_info", &mut self.coupon_display_info),
                10 => Named("notify_config", &mut self.notify_config),
                11 => Named("store_scope", &mut self.store_scope),
                12 => Named("sent_count_info", &mut self.sent_count_info),
                13 => Named("state", &mut self.state),
                14 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                15 => Named("deactivate_time", &mut self.deactivate_time),
                16 => Named("deactivate_reason", &mut self.deactivate_reason),
                17 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_tag_list", &mut self.coupon_tag_list),
                1 => Named("member_tag_info", &mut self.member_tag_info),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("count", &mut self.count),
                1 => Named("interval_days", &mut self.interval_days),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("member_card_id", &mut self.member_card_id),
                _ => return None,
            })
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
