//! `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
pub struct ApplymentId(pub(crate) Node);

impl ApplymentId {
    /// 微信支付提现申请单号查询提现申请单状态 (partner)
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mch_operate()
    ///     .risk()
    ///     .withdrawl_apply()
    ///     .applyment_id()
    ///     .applyment_id("20220210183333")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}", rest)
    }
}

/// 微信支付提现申请单号查询提现申请单状态
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    );

    /// 微信支付提现申请单号查询提现申请单状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 提现申请单信息
        pub withdrawl_apply: Option<WithdrawlApply>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("withdrawl_apply", &mut self.withdrawl_apply),
                _ => return None,
            })
        }
    }

    /// 提现申请单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WithdrawlApply {
        /// 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// 商户提现申请单号
        pub out_request_no: Option<String>,
        /// 申请单状态
        pub state: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
    }

    impl Message for WithdrawlApply {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_id", &mut self.applyment_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                2 => Named("state", &mut self.state),
                3 => Named("fail_reason", &mut self.fail_reason),
                4 => Named("modify_time", &mut self.modify_time),
                _ => return None,
            })
        }
    }

    message!(Response, WithdrawlApply);
}
