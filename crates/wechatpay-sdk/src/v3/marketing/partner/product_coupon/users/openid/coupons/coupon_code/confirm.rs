//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
#[derive(Clone, Debug)]
pub struct Confirm(pub(crate) Node);

impl Confirm {
    /// 确认发放用户商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post;
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
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
            rest,
        )
    }
}

/// 确认发放用户商品券
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, AssociatedOrderInfo};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    )
    .numbered_by("out_request_no");

    enumeration! {
        /// 轮次使用详情状态
        DetailState {
            PENDING = "PENDING",
            EFFECTIVE = "EFFECTIVE",
            USED = "USED",
            EXPIRED = "EXPIRED",
            DELETED = "DELETED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    /// 确认发放用户商品券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("product_coupon_id"),
            required::<String>("stock_id"),
            required::<String>("appid"),
            required::<String>("out_request_no"),
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

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("stock_id", String::hold(value.into())))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 确认发放请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_request_no", String::hold(value.into())))
        }
    }

    /// 确认发放用户商品券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 单券使用详情
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情
        pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
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
                ("single_usage_detail", &mut self.single_usage_detail),
                ("progressive_bundle_usage_detail", &mut self.progressive_bundle_usage_detail),
                ("product_coupon", &mut self.product_coupon),
                ("stock", &mut self.stock),
                ("attach", &mut self.attach),
                ("channel_custom_info", &mut self.channel_custom_info),
                ("brand_id", &mut self.brand_id),
            ]);
        }
    }

    /// 单券使用详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageDetail {
        /// 券核销请求单号
        pub use_request_no: Option<String>,
        /// 核销时间
        pub use_time: Option<String>,
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 券核销的关联微信支付分订单信息
        pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
        /// 优惠金额，单位为分
        pub saved_amount: Option<Fen>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<String>,
    }

    impl Message for SingleUsageDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("use_request_no", &mut self.use_request_no),
                ("use_time", &mut self.use_time),
                ("associated_order_info", &mut self.associated_order_info),
                ("associated_pay_score_order_info", &mut self.associated_pay_score_order_info),
                ("saved_amount", &mut self.saved_amount),
                ("return_request_no", &mut self.return_request_no),
                ("return_time", &mut self.return_time),
            ]);
        }
    }

    /// 多次优惠使用详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageDetail {
        /// 总可使用次数
        pub total_count: Option<i64>,
        /// 已使用次数
        pub used_count: Option<i64>,
        /// 轮次使用详情列表
        pub detail_item_list: Option<Vec<DetailItemList>>,
    }

    impl Message for ProgressiveBundleUsageDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total_count", &mut self.total_count),
                ("used_count", &mut self.used_count),
                ("detail_item_list", &mut self.detail_item_list),
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
        pub sequential_usage_info: Option<SequentialUsageInfo>,
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
                ("sequential_usage_info", &mut self.sequential_usage_info),
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
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
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
                ("single_usage_rule", &mut self.single_usage_rule),
                ("sequential_usage_rule", &mut self.sequential_usage_rule),
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

    /// 券核销的关联微信支付分订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssociatedPayScoreOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    impl Message for AssociatedPayScoreOrderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("order_id", &mut self.order_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
            ]);
        }
    }

    /// 轮次使用详情列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DetailItemList {
        /// 轮次使用详情状态
        pub detail_state: Option<Enumeration<DetailState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间
        pub valid_end_time: Option<String>,
        /// 核销请求单号
        pub use_request_no: Option<String>,
        /// 核销时间
        pub use_time: Option<String>,
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<String>,
        /// 删除时间
        pub delete_time: Option<Time>,
    }

    impl Message for DetailItemList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("detail_state", &mut self.detail_state),
                ("valid_begin_time", &mut self.valid_begin_time),
                ("valid_end_time", &mut self.valid_end_time),
                ("use_request_no", &mut self.use_request_no),
                ("use_time", &mut self.use_time),
                ("associated_order_info", &mut self.associated_order_info),
                ("return_request_no", &mut self.return_request_no),
                ("return_time", &mut self.return_time),
                ("delete_time", &mut self.delete_time),
            ]);
        }
    }

    request!(Request);

    message!(
        Response,
        SingleUsageDetail,
        ProgressiveBundleUsageDetail,
        ProductCoupon,
        Stock,
        AssociatedPayScoreOrderInfo,
        DetailItemList
    );
}
