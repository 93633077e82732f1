//! 修改订单金额 · Change a service order amount (partner)
//!
//! `/v3/payscore/partner/serviceorder/{out_order_no}/modify`

/// 修改订单金额 · Change a service order amount (partner)
///
/// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
#[derive(Clone)]
pub struct Modify {
    pub(crate) node: crate::chain::Node,
}

impl Modify {
    /// 修改订单金额 · Change a service order amount (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
    ///
    /// 服务商修改子商户已完结但未收款的支付分订单金额，需填写收费项目、总金额和原因。模式：服务商。
    ///
    /// Changes the amount of a completed but unpaid service order of a sub-merchant, with a reason. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::modify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .post_payments([post::PostPayments::new().name("就餐费用")])
    ///     .total_amount(50000)
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .modify()
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
    /// 官方文档 · Official pages: [partner/4012692360](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
    #[doc(alias(
        "修改订单金额",
        "Change a service order amount (partner)",
        "微信支付分",
        "modify",
        "serviceorder/modify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/{out_order_no}/modify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/modify")
    }
}

/// 修改订单金额 · Change a service order amount (partner)
pub mod post {

    /// 修改订单金额：请求 · Change a service order amount (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `total_amount`、`post_payments`、`post_discounts`：总额 = 各付费项之和 − 各优惠之和。total\_amount = sum of post\_payments − sum of post\_discounts
    /// - DOING 且 MCH\_COMPLETE、待支付（收款 USER\_PAYING/WAIT\_PAY），只能改小。DOING with MCH\_COMPLETE while payment is pending, only downwards
    pub struct Request {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 后付费项目（必填） · Postpaid items (required)
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 修改原因（必填） · Modification reason (required)
        pub reason: Option<String>,
        /// 设备信息 · Device information
        pub device: Option<Device>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID · Service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 后付费项目（必填） · Postpaid items (required)
        pub fn post_payments<M>(mut self, value: impl crate::IntoList<PostPayments, M>) -> Self {
            self.post_payments = value.into_list();
            self
        }

        /// 后付费商户优惠 · Postpaid merchant discounts
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

        /// 修改原因（必填） · Modification reason (required)
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 设备信息 · Device information
        pub fn device<M>(mut self, value: impl crate::IntoMember<Device, M>) -> Self {
            self.device = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub name: Option<String>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 付费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付费数量 · Fee quantity
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 优惠金额（必填） · Discount amount (required)
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

    /// 设备信息 · Device information
    pub struct Device {
        /// 服务开始的设备ID · Service start device ID
        pub start_device_id: Option<String>,
        /// 服务结束的设备ID · Service end device ID
        pub end_device_id: Option<String>,
        /// 物料URL · Material URL
        pub materiel_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Device {
        /// 服务开始的设备ID · Service start device ID
        pub fn start_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_device_id = value.into_member();
            self
        }

        /// 服务结束的设备ID · Service end device ID
        pub fn end_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_device_id = value.into_member();
            self
        }

        /// 物料URL · Material URL
        pub fn materiel_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.materiel_no = value.into_member();
            self
        }
    }

    request!(Request, PostPayments, PostDiscounts, Device);

    message! {
        Request {
            0 => service_id: Optional "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => post_payments: Required "post_payments",
            3 => post_discounts: Optional "post_discounts",
            4 => total_amount: Required "total_amount",
            5 => reason: Required "reason",
            6 => device: Optional "device",
        }
        PostPayments {
            0 => name: Required "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Required "name",
            1 => description: Optional "description",
            2 => amount: Required "amount",
            3 => count: Optional "count",
        }
        Device {
            0 => start_device_id: Optional "start_device_id",
            1 => end_device_id: Optional "end_device_id",
            2 => materiel_no: Optional "materiel_no",
        }
    }
}
