//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`

/// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
pub struct RecvDisposeResult {
    pub(crate) node: crate::chain::Node,
}

impl RecvDisposeResult {
    /// 回传处置结果 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .sub_mchid("1900009231")
    ///     .mchid("1900009231")
    ///     .out_trade_no("20150806125346")
    ///     .final_risk_result(1)
    ///     .final_risk_type(1)
    ///     .disp_conclusion(vec![1, 2, 3])
    ///     .disp_addition("example_disp_addition")
    ///     .exist_complaint(true)
    ///     .refund_amount(100);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result")
    }
}

/// 回传处置结果
pub mod post {
    use crate::message;

    /// 回传处置结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("mchid"),
            message::required::<String>("out_trade_no"),
            message::optional::<i64>("final_risk_result"),
            message::optional::<i64>("final_risk_type"),
            message::optional::<Vec<i64>>("disp_conclusion"),
            message::optional::<String>("disp_addition"),
            message::optional::<bool>("exist_complaint"),
            message::optional::<crate::Fen>("refund_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 最终风险结论，已知取值：`1`、`2`
        #[inline]
        pub fn final_risk_result(self, value: i64) -> Self {
            Self(self.0.with("final_risk_result", value))
        }

        /// 最终风险类型，已知取值：`1`、`2`、`3`、`4`
        #[inline]
        pub fn final_risk_type(self, value: i64) -> Self {
            Self(self.0.with("final_risk_type", value))
        }

        /// 处置结论，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn disp_conclusion(self, value: Vec<i64>) -> Self {
            Self(self.0.with("disp_conclusion", value))
        }

        /// 处置补充
        pub fn disp_addition(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("disp_addition", value))
        }

        /// 是否有投诉
        #[inline]
        pub fn exist_complaint(self, value: bool) -> Self {
            Self(self.0.with("exist_complaint", value))
        }

        /// 退款金额，单位为分
        pub fn refund_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund_amount", value))
        }
    }

    /// 回传处置结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回描述
        pub rsp_msg: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => rsp_msg: "rsp_msg",
        }
    }
}
