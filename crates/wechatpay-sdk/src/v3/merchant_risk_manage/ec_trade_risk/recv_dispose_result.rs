//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
#[derive(Clone, Debug)]
pub struct RecvDisposeResult(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", rest)
    }
}

/// 回传处置结果
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result")
            .numbered_by("out_trade_no");

    /// 回传处置结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 最终风险结论，已知取值：`1`、`2`
        pub final_risk_result: Option<i64>,
        /// 最终风险类型，已知取值：`1`、`2`、`3`、`4`
        pub final_risk_type: Option<i64>,
        /// 处置结论，已知取值：`1`、`2`、`3`
        pub disp_conclusion: Option<Vec<i64>>,
        /// 处置补充
        pub disp_addition: Option<String>,
        /// 是否有投诉
        pub exist_complaint: Option<bool>,
        /// 退款金额，单位为分
        pub refund_amount: Option<Fen>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 最终风险结论，已知取值：`1`、`2`
        #[inline]
        pub fn final_risk_result(mut self, value: i64) -> Self {
            self.final_risk_result = Some(value);
            self
        }

        /// 最终风险类型，已知取值：`1`、`2`、`3`、`4`
        #[inline]
        pub fn final_risk_type(mut self, value: i64) -> Self {
            self.final_risk_type = Some(value);
            self
        }

        /// 处置结论，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn disp_conclusion(mut self, value: Vec<i64>) -> Self {
            self.disp_conclusion = Some(value);
            self
        }

        /// 处置补充
        #[inline]
        pub fn disp_addition(mut self, value: impl Into<String>) -> Self {
            self.disp_addition = Some(value.into());
            self
        }

        /// 是否有投诉
        #[inline]
        pub fn exist_complaint(mut self, value: bool) -> Self {
            self.exist_complaint = Some(value);
            self
        }

        /// 退款金额，单位为分
        #[inline]
        pub fn refund_amount(mut self, value: impl Into<Fen>) -> Self {
            self.refund_amount = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("final_risk_result", &mut self.final_risk_result),
                ("final_risk_type", &mut self.final_risk_type),
                ("disp_conclusion", &mut self.disp_conclusion),
                ("disp_addition", &mut self.disp_addition),
                ("exist_complaint", &mut self.exist_complaint),
                ("refund_amount", &mut self.refund_amount),
            ]);
        }
    }

    /// 回传处置结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回描述
        pub rsp_msg: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("rsp_msg", &mut self.rsp_msg)]);
        }
    }

    message!(Request, Response);
}
