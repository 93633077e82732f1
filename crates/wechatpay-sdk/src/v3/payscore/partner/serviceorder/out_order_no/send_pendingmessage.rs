//! 下发服务费用待处理消息 · Send a pending-fee message (partner)
//!
//! `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`

/// 下发服务费用待处理消息 · Send a pending-fee message (partner)
///
/// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
#[derive(Clone)]
pub struct SendPendingmessage {
    pub(crate) node: crate::chain::Node,
}

impl SendPendingmessage {
    /// 下发服务费用待处理消息 · Send a pending-fee message (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    ///
    /// 服务商代子商户向用户下发服务费用待处理消息，写明收费项目、总金额和预计扣费时间。模式：服务商。
    ///
    /// Sends the user a message about a pending service fee of a sub-merchant, with its items, total and expected debit time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .post_payments([post::PostPayments::new()])
    ///     .total_amount(50000)
    ///     .prepaid_time("20231218");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("order202608010001")
    ///     .send_pendingmessage()
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
    /// 官方文档 · Official pages: [partner/4013394914](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    #[doc(alias(
        "下发服务费用待处理消息",
        "Send a pending-fee message (partner)",
        "微信支付分",
        "send-pendingmessage",
        "serviceorder/send-pendingmessage"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage")
    }
}

/// 下发服务费用待处理消息 · Send a pending-fee message (partner)
pub mod post {

    /// 下发服务费用待处理消息：请求 · Send a pending-fee message (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 后付费项目（必填） · Postpaid items (required)
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 预计扣费时间（必填） · Estimated debit time (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub prepaid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 后付费项目（必填） · Postpaid items (required)
        pub fn post_payments<M>(mut self, value: impl crate::IntoList<PostPayments, M>) -> Self {
            self.post_payments = value.into_list();
            self
        }

        /// 商户优惠 · Merchant discounts
        pub fn post_discounts<M>(mut self, value: impl crate::IntoList<PostDiscounts, M>) -> Self {
            self.post_discounts = value.into_list();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 预计扣费时间（必填） · Estimated debit time (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn prepaid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.prepaid_time = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费名称 · Fee name
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费名称 · Fee name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 付费数量 · Fee quantity
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 商户优惠 · Merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostDiscounts {
        /// 优惠名称 · Discount name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 优惠数量 · Number of discounts
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    request!(Request, PostPayments, PostDiscounts);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => post_payments: Required "post_payments",
            3 => post_discounts: Optional "post_discounts",
            4 => total_amount: Required "total_amount",
            5 => prepaid_time: Required "prepaid_time",
        }
        PostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
    }
}
