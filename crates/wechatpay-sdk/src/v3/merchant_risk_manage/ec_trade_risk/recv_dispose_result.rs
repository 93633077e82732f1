//! 回传处置结果 · Report how a risky order was handled
//!
//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`

/// 回传处置结果 · Report how a risky order was handled
///
/// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
#[derive(Clone)]
pub struct RecvDisposeResult {
    pub(crate) node: crate::chain::Node,
}

impl RecvDisposeResult {
    /// 回传处置结果 · Report how a risky order was handled
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    ///
    /// 商户或服务商核查风险订单后回传最终风险结论、处置结论和退款金额等。模式：普通商户、服务商。
    ///
    /// Reports the conclusion on a risky order, with its final risk type, handling and refund amount. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_trade_no("20150806125346");
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .ec_trade_risk()
    ///     .recv_dispose_result()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .out_trade_no("20150806125346");
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .ec_trade_risk()
    ///     .recv_dispose_result()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013894250](https://pay.weixin.qq.com/doc/v3/merchant/4013894250), [partner/4013894227](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
    #[doc(alias(
        "回传处置结果",
        "Report how a risky order was handled",
        "商户风险管理",
        "recv-dispose-result",
        "ec-trade-risk/recv-dispose-result"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result")
    }
}

/// 回传处置结果 · Report how a risky order was handled
pub mod post {

    /// 回传处置结果：请求 · Report how a risky order was handled: request
    pub struct Request {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 最终风险结论 · Final risk result
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub final_risk_result: Option<i64>,
        /// 最终风险类型 · Final risk type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        pub final_risk_type: Option<i64>,
        /// 处置结论 · Disposal conclusion
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub disp_conclusion: Option<Vec<i64>>,
        /// 处置补充 · Disposal supplement
        pub disp_addition: Option<String>,
        /// 是否有投诉 · Whether complaints exist
        pub exist_complaint: Option<bool>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 最终风险结论 · Final risk result
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn final_risk_result<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.final_risk_result = value.into_member();
            self
        }

        /// 最终风险类型 · Final risk type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        pub fn final_risk_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.final_risk_type = value.into_member();
            self
        }

        /// 处置结论 · Disposal conclusion
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub fn disp_conclusion<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.disp_conclusion = value.into_list();
            self
        }

        /// 处置补充 · Disposal supplement
        pub fn disp_addition<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.disp_addition = value.into_member();
            self
        }

        /// 是否有投诉 · Whether complaints exist
        pub fn exist_complaint<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.exist_complaint = value.into_member();
            self
        }

        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub fn refund_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund_amount = value.into_member();
            self
        }
    }

    /// 回传处置结果：应答 · Report how a risky order was handled: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回描述 · Return description
        pub rsp_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => mchid: Optional "mchid",
            3 => out_trade_no: Required "out_trade_no",
            4 => final_risk_result: Optional "final_risk_result",
            5 => final_risk_type: Optional "final_risk_type",
            6 => disp_conclusion: Optional "disp_conclusion",
            7 => disp_addition: Optional "disp_addition",
            8 => exist_complaint: Optional "exist_complaint",
            9 => refund_amount: Optional "refund_amount",
        }
        Response {
            0 => rsp_msg: Optional "rsp_msg",
        }
    }
}
