//! 同步支付分订单信息 · Synchronise a service order (overseas partner)
//!
//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`

/// 同步支付分订单信息 · Synchronise a service order (overseas partner)
///
/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步支付分订单信息 · Synchronise a service order (overseas partner)
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    ///
    /// 用户已用其他方式付款时，境外服务商把收款信息同步到支付分订单，避免重复扣款。模式：服务商。
    ///
    /// Synchronises a payment that was received in another way to the overseas service order. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .r#type(post::Type::ORDER_PAID)
    ///     .detail(post::Detail::new().paid_time("2019-11-11T16:24:05+08:00"));
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .oversea()
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
    /// 官方文档 · Official pages: [global/4014096438](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
    #[doc(alias(
        "同步支付分订单信息",
        "Synchronise a service order (overseas partner)",
        "跨境/全球 微信支付分",
        "sync",
        "serviceorder/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync")
    }
}

/// 同步支付分订单信息 · Synchronise a service order (overseas partner)
pub mod post {

    enumeration! {
        /// 场景类型 · Scenario type
        Type {
            /// `Order_Paid`: 订单支付成功 · The order was paid
            ORDER_PAID = "Order_Paid",
        }
    }

    /// 同步支付分订单信息：请求 · Synchronise a service order (overseas partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Type,
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
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
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
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub paid_time: Option<crate::Time>,
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
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
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
