//! 完结智慧零售订单 · Complete a smart retail order
//!
//! `/v3/payscore/smartretail-orders/{out_order_no}/complete`

/// 完结智慧零售订单 · Complete a smart retail order
///
/// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
#[derive(Clone)]
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 完结智慧零售订单 · Complete a smart retail order
    ///
    /// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
    ///
    /// 购物结束或用户取消时完结智慧零售订单，填写实际时间和总金额，由微信支付扣款。模式：普通商户。
    ///
    /// Completes a smart retail order with the actual times and total, which the user is then charged. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wx8888888888888888").service_id("500001");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .smartretail_orders()
    ///     .out_order_no("order202608010001")
    ///     .complete()
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
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=14_4&index=6](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
    #[doc(alias(
        "完结智慧零售订单",
        "Complete a smart retail order",
        "智慧零售",
        "complete",
        "smartretail-orders/complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders/{out_order_no}/complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}/complete")
    }
}

/// 完结智慧零售订单 · Complete a smart retail order
pub mod post {

    /// 完结智慧零售订单：请求 · Complete a smart retail order: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 标识用户订单使用情况 · Completion type
        ///
        /// - `1`: 未使用服务，取消订单 · Service not used, the order is cancelled
        /// - `2`: 已使用服务，完成订单 · Service used, the order is completed
        pub finish_type: Option<i64>,
        /// 取消订单的原因 · Order cancellation reason
        pub cancel_reason: Option<String>,
        /// 实际服务开始时间 · Actual service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub real_service_start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub real_service_end_time: Option<String>,
        /// 实际结束使用服务的地点 · Actual service end location
        pub real_service_end_location: Option<String>,
        /// 后付费 · Postpaid fees
        pub fees: Option<Vec<Fees>>,
        /// 商户优惠 · Merchant discounts
        pub discounts: Option<Vec<Discounts>>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 完结凭证 · Completion ticket
        pub finish_ticket: Option<String>,
        /// 是否指定商户分账 · Whether merchant profit sharing enabled
        pub profit_sharing: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 标识用户订单使用情况 · Completion type
        ///
        /// - `1`: 未使用服务，取消订单 · Service not used, the order is cancelled
        /// - `2`: 已使用服务，完成订单 · Service used, the order is completed
        pub fn finish_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.finish_type = value.into_member();
            self
        }

        /// 取消订单的原因 · Order cancellation reason
        pub fn cancel_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cancel_reason = value.into_member();
            self
        }

        /// 实际服务开始时间 · Actual service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn real_service_start_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.real_service_start_time = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn real_service_end_time<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.real_service_end_time = value.into_member();
            self
        }

        /// 实际结束使用服务的地点 · Actual service end location
        pub fn real_service_end_location<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.real_service_end_location = value.into_member();
            self
        }

        /// 后付费 · Postpaid fees
        pub fn fees<M>(mut self, value: impl crate::IntoList<Fees, M>) -> Self {
            self.fees = value.into_list();
            self
        }

        /// 商户优惠 · Merchant discounts
        pub fn discounts<M>(mut self, value: impl crate::IntoList<Discounts, M>) -> Self {
            self.discounts = value.into_list();
            self
        }

        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 完结凭证 · Completion ticket
        pub fn finish_ticket<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finish_ticket = value.into_member();
            self
        }

        /// 是否指定商户分账 · Whether merchant profit sharing enabled
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }
    }

    /// 后付费 · Postpaid fees
    pub struct Fees {
        /// 付费项目名称 · Fee item name
        pub fee_name: Option<String>,
        /// 付费项目数量 · Number of fee items
        pub fee_count: Option<i64>,
        /// 付费项目总金额 · Total amount of fee items
        ///
        /// 单位为分。In fen.
        pub fee_amount: Option<crate::Fen>,
        /// 描述计费规则 · Fee rule description
        pub fee_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Fees {
        /// 付费项目名称 · Fee item name
        pub fn fee_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_name = value.into_member();
            self
        }

        /// 付费项目数量 · Number of fee items
        pub fn fee_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.fee_count = value.into_member();
            self
        }

        /// 付费项目总金额 · Total amount of fee items
        ///
        /// 单位为分。In fen.
        pub fn fee_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.fee_amount = value.into_member();
            self
        }

        /// 描述计费规则 · Fee rule description
        pub fn fee_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_desc = value.into_member();
            self
        }
    }

    /// 商户优惠 · Merchant discounts
    pub struct Discounts {
        /// 优惠名称 · Discount name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub discount_name: Option<String>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 优惠说明 · Discount description
        pub discount_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Discounts {
        /// 优惠名称 · Discount name
        pub fn discount_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.discount_name = value.into_member();
            self
        }

        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn discount_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.discount_desc = value.into_member();
            self
        }
    }

    /// 完结智慧零售订单：应答 · Complete a smart retail order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Fees, Discounts);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => finish_type: Optional "finish_type",
            3 => cancel_reason: Optional "cancel_reason",
            4 => real_service_start_time: Optional "real_service_start_time",
            5 => real_service_end_time: Optional "real_service_end_time",
            6 => real_service_end_location: Optional "real_service_end_location",
            7 => fees: Optional "fees",
            8 => discounts: Optional "discounts",
            9 => total_amount: Optional "total_amount",
            10 => finish_ticket: Optional "finish_ticket",
            11 => profit_sharing: Optional "profit_sharing",
        }
        Fees {
            0 => fee_name: Optional "fee_name",
            1 => fee_count: Optional "fee_count",
            2 => fee_amount: Optional "fee_amount",
            3 => fee_desc: Optional "fee_desc",
        }
        Discounts {
            0 => discount_name: Optional "discount_name",
            1 => discount_amount: Optional "discount_amount",
            2 => discount_desc: Optional "discount_desc",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => order_id: Optional "order_id",
        }
    }
}
