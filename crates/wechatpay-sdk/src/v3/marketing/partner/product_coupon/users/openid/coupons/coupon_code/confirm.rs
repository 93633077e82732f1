//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
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

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 确认发放请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
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
                12 => Named("single_usage_detail", &mut self.single_usage_detail),
                13 => Named(
                    "progressive_bundle_usage_detail",
                    &mut self.progressive_bundle_usage_detail,
                ),
                14 => Named("product_coupon", &mut self.product_coupon),
                15 => Named("stock", &mut self.stock),
                16 => Named("attach", &mut self.attach),
                17 => Named("channel_custom_info", &mut self.channel_custom_info),
                18 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_request_no", &mut self.use_request_no),
                1 => Named("use_time", &mut self.use_time),
                2 => Named("associated_order_info", &mut self.associated_order_info),
                3 => Named(
                    "associated_pay_score_order_info",
                    &mut self.associated_pay_score_order_info,
                ),
                4 => Named("saved_amount", &mut self.saved_amount),
                5 => Named("return_request_no", &mut self.return_request_no),
                6 => Named("return_time", &mut self.return_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("used_count", &mut self.used_count),
                2 => Named("detail_item_list", &mut self.detail_item_list),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("state", &mut self.state),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("scope", &mut self.scope),
                4 => Named("type", &mut self.r#type),
                5 => Named("usage_mode", &mut self.usage_mode),
                6 => Named("single_usage_info", &mut self.single_usage_info),
                7 => Named("sequential_usage_info", &mut self.sequential_usage_info),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("remark", &mut self.remark),
                3 => Named("coupon_code_mode", &mut self.coupon_code_mode),
                4 => Named("coupon_code_count_info", &mut self.coupon_code_count_info),
                5 => Named("stock_send_rule", &mut self.stock_send_rule),
                6 => Named("single_usage_rule", &mut self.single_usage_rule),
                7 => Named("sequential_usage_rule", &mut self.sequential_usage_rule),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("order_id", &mut self.order_id),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("detail_state", &mut self.detail_state),
                1 => Named("valid_begin_time", &mut self.valid_begin_time),
                2 => Named("valid_end_time", &mut self.valid_end_time),
                3 => Named("use_request_no", &mut self.use_request_no),
                4 => Named("use_time", &mut self.use_time),
                5 => Named("associated_order_info", &mut self.associated_order_info),
                6 => Named("return_request_no", &mut self.return_request_no),
                7 => Named("return_time", &mut self.return_time),
                8 => Named("delete_time", &mut self.delete_time),
                _ => return None,
            })
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
