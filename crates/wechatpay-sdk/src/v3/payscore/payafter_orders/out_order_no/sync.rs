//! 支付分订单同步 · Synchronise a use-now-pay-later order
//!
//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

/// 支付分订单同步 · Synchronise a use-now-pay-later order
///
/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 支付分订单同步 · Synchronise a use-now-pay-later order
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// 用户已用其他方式付款时，商户把收款信息同步到先享后付订单，避免重复扣款。模式：普通商户。
    ///
    /// Synchronises a payment that was received in another way to the use-now-pay-later order. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("order202608010001")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_ORDER_STATE` (400): 订单状态不允许此操作。查单，看 state、state_description 和 collection.state。 · The state of the order does not allow this operation. Query `state`, `state_description` and `collection.state` of the order.
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `ORDER_NOT_EXIST` (404): 没有这张服务订单。核对单号和商户号。 · No such service order exists. Check the order number and the merchant.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=24_1&index=1](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    #[doc(alias(
        "支付分订单同步",
        "Synchronise a use-now-pay-later order",
        "先享后付",
        "sync",
        "payafter-orders/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/payafter-orders/{out_order_no}/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders/{out_order_no}/sync")
    }
}

/// 支付分订单同步 · Synchronise a use-now-pay-later order
pub mod post {

    enumeration! {
        /// 场景类型 · Scenario type
        Type {
            /// `Order_Paid`: 订单支付成功 · The order was paid
            ORDER_PAID = "Order_Paid",
        }
    }

    /// 支付分订单同步：请求 · Synchronise a use-now-pay-later order: request
    pub struct Request {
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 场景类型 · Scenario type
        pub r#type: Type,
        /// 内容信息详情 · Content details
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID · Service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 场景类型 · Scenario type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 内容信息详情 · Content details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情 · Content details
    pub struct Detail {
        /// 用户通过其他方式付款成功的实际时间 · Payment time by other means
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub paid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 用户通过其他方式付款成功的实际时间 · Payment time by other means
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.paid_time = value.into_member();
            self
        }
    }

    /// 支付分订单同步：应答 · Synchronise a use-now-pay-later order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => service_id: Optional "service_id",
            2 => r#type: Optional "type",
            3 => detail: Optional "detail",
        }
        Detail {
            0 => paid_time: Optional "paid_time",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
        }
    }
}
