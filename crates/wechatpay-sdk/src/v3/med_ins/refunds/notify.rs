//! 医保退款通知 · Report a medical insurance refund
//!
//! `/v3/med-ins/refunds/notify`

/// 医保退款通知 · Report a medical insurance refund
///
/// `/v3/med-ins/refunds/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 医保退款通知 · Report a medical insurance refund
    ///
    /// `POST /v3/med-ins/refunds/notify`
    ///
    /// 从业机构把医保部分的退款结果通知微信支付，填写统筹、个账和其他退款金额。模式：普通商户、服务商。
    ///
    /// Lets a licensed institution report a completed refund of the medical insurance part to WeChat Pay, with its amounts and time. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::refunds::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_trade_no("1217752501201407033233368318")
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
    /// 服务商 · Partner:
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
    /// 官方文档 · Official pages: [merchant/4016781561](https://pay.weixin.qq.com/doc/v3/merchant/4016781561), [partner/4012166534](https://pay.weixin.qq.com/doc/v3/partner/4012166534)
    #[doc(alias(
        "医保退款通知",
        "Report a medical insurance refund",
        "医保支付",
        "notify",
        "refunds/notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/med-ins/refunds/notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/refunds/notify")
    }
}

/// 医保退款通知 · Report a medical insurance refund
pub mod post {

    /// 医保退款通知：请求 · Report a medical insurance refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 医保自费混合订单号（必填） · Medical insurance mixed order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mix_trade_no: Option<String>,
        /// 医疗机构的商户号 · Medical institution merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 医保退款的总金额（必填） · Total medical insurance refund amount (required)
        ///
        /// 单位为分。In fen.
        pub med_refund_total_fee: Option<crate::Fen>,
        /// 医保统筹退款金额（必填） · Medical insurance pooled fund refund amount (required)
        ///
        /// 单位为分。In fen.
        pub med_refund_gov_fee: Option<crate::Fen>,
        /// 医保个账退款金额（必填） · Medical insurance personal account refund amount (required)
        ///
        /// 单位为分。In fen.
        pub med_refund_self_fee: Option<crate::Fen>,
        /// 医保其他退款金额（必填） · Other medical insurance refund amount (required)
        ///
        /// 单位为分。In fen.
        pub med_refund_other_fee: Option<crate::Fen>,
        /// 医保退款成功时间（必填） · Medical insurance refund success time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub refund_time: Option<crate::Time>,
        /// 从业机构退款单号（必填） · Licensed institution refund number (required)
        pub out_refund_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 医保自费混合订单号（必填） · Medical insurance mixed order number (required)
        pub fn mix_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mix_trade_no = value.into_member();
            self
        }

        /// 医疗机构的商户号 · Medical institution merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 医保退款的总金额（必填） · Total medical insurance refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn med_refund_total_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.med_refund_total_fee = value.into_member();
            self
        }

        /// 医保统筹退款金额（必填） · Medical insurance pooled fund refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn med_refund_gov_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.med_refund_gov_fee = value.into_member();
            self
        }

        /// 医保个账退款金额（必填） · Medical insurance personal account refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn med_refund_self_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.med_refund_self_fee = value.into_member();
            self
        }

        /// 医保其他退款金额（必填） · Other medical insurance refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn med_refund_other_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.med_refund_other_fee = value.into_member();
            self
        }

        /// 医保退款成功时间（必填） · Medical insurance refund success time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn refund_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.refund_time = value.into_member();
            self
        }

        /// 从业机构退款单号（必填） · Licensed institution refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mix_trade_no: Required "mix_trade_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => med_refund_total_fee: Required "med_refund_total_fee",
            3 => med_refund_gov_fee: Required "med_refund_gov_fee",
            4 => med_refund_self_fee: Required "med_refund_self_fee",
            5 => med_refund_other_fee: Required "med_refund_other_fee",
            6 => refund_time: Required "refund_time",
            7 => out_refund_no: Required "out_refund_no",
        }
    }
}
