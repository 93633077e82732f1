//! 同步订单信息 · Synchronise a service order (partner)
//!
//! `/v3/payscore/partner/serviceorder/{out_order_no}/sync`

/// 同步订单信息 · Synchronise a service order (partner)
///
/// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步订单信息 · Synchronise a service order (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
    ///
    /// 用户已用其他方式付款时，服务商把收款信息同步到子商户的支付分订单，避免重复扣款。模式：服务商。
    ///
    /// Synchronises a payment that was received in another way to the service order of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().paid_time("20091225091210"));
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
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
    /// - `ORDER_CANCELED` (400): 订单已取消。无需再做。 · The order is cancelled. Nothing is left to do.
    /// - `ORDER_DONE` (400): 订单已完成。无需再做。 · The order is complete. Nothing is left to do.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `ORDER_NOT_EXIST` (404): 没有这张服务订单。核对单号和商户号。 · No such service order exists. Check the order number and the merchant.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012458816](https://pay.weixin.qq.com/doc/v3/partner/4012458816)
    #[doc(alias(
        "同步订单信息",
        "Synchronise a service order (partner)",
        "微信支付分",
        "sync",
        "serviceorder/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/{out_order_no}/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/sync")
    }
}

/// 同步订单信息 · Synchronise a service order (partner)
pub mod post {

    /// 同步订单信息：请求 · Synchronise a service order (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Option<String>,
        /// 内容信息详情（必填） · Content details (required)
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 场景类型（必填） · Scenario type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 内容信息详情（必填） · Content details (required)
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情 · Content details
    pub struct Detail {
        /// 收款序号 · Collection sequence number
        pub seq: Option<i64>,
        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub paid_time: Option<String>,
        /// 收款金额 · Amount collected
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 收款序号 · Collection sequence number
        pub fn seq<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.seq = value.into_member();
            self
        }

        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.paid_time = value.into_member();
            self
        }

        /// 收款金额 · Amount collected
        ///
        /// 单位为分。In fen.
        pub fn paid_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.paid_amount = value.into_member();
            self
        }
    }

    request!(Request, Detail);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => r#type: Required "type",
            3 => detail: Required "detail",
        }
        Detail {
            0 => seq: Optional "seq",
            1 => paid_time: Required "paid_time",
            2 => paid_amount: Optional "paid_amount",
        }
    }
}
