//! `/v3/med-ins/refunds/notify`

/// `/v3/med-ins/refunds/notify`
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 医保退款通知
    ///
    /// `POST /v3/med-ins/refunds/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::refunds::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_trade_no("1217752501201407033233368318")
    ///     .sub_mchid("1900000109")
    ///     .med_refund_total_fee(45000)
    ///     .med_refund_gov_fee(45000)
    ///     .med_refund_self_fee(45000)
    ///     .med_refund_other_fee(45000)
    ///     .refund_time("2018-06-08T10:34:56+08:00")
    ///     .out_refund_no("R202204022005169952975171534816");
    /// client.v3().med_ins().refunds().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/med-ins/refunds/notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/med-ins/refunds/notify")
    }
}

/// 医保退款通知
pub mod post {
    use crate::message;

    /// 医保退款通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mix_trade_no"),
            message::required::<String>("sub_mchid"),
            message::required::<crate::Fen>("med_refund_total_fee"),
            message::required::<crate::Fen>("med_refund_gov_fee"),
            message::required::<crate::Fen>("med_refund_self_fee"),
            message::required::<crate::Fen>("med_refund_other_fee"),
            message::required::<crate::Time>("refund_time"),
            message::required::<String>("out_refund_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 医保自费混合订单号（必填）
        pub fn mix_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mix_trade_no", value))
        }

        /// 医疗机构的商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 医保退款的总金额，单位为分（必填）
        pub fn med_refund_total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_refund_total_fee", value))
        }

        /// 医保统筹退款金额，单位为分（必填）
        pub fn med_refund_gov_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_refund_gov_fee", value))
        }

        /// 医保个账退款金额，单位为分（必填）
        pub fn med_refund_self_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_refund_self_fee", value))
        }

        /// 医保其他退款金额，单位为分（必填）
        pub fn med_refund_other_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("med_refund_other_fee", value))
        }

        /// 医保退款成功时间（必填）
        pub fn refund_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("refund_time", value))
        }

        /// 从业机构退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }
    }

    request!(Request);
}
