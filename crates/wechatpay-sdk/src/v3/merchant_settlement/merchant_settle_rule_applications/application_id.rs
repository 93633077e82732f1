//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
pub struct ApplicationId(pub(crate) Node);

impl ApplicationId {
    /// 根据申请单ID查询结果
    ///
    /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_settlement()
    ///     .merchant_settle_rule_applications()
    ///     .application_id("20000011111")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
            rest,
        )
    }
}

/// 根据申请单ID查询结果
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    );

    /// 根据申请单ID查询结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号
        pub application_id: Option<String>,
        /// 申请单处理信息
        pub application_process_info: Option<String>,
        /// 申请单状态
        pub application_state: Option<String>,
        /// 最后更新时间
        pub update_time: Option<String>,
        /// 从业机构号
        pub acquiring_bank_id: Option<String>,
        /// 渠道商户号
        pub channel_id: Option<String>,
        /// 从业机构特约商户号
        pub sub_mchid: Option<String>,
        /// 结算规则id
        pub settle_rule_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("application_id", &mut self.application_id),
                1 => Named("application_process_info", &mut self.application_process_info),
                2 => Named("application_state", &mut self.application_state),
                3 => Named("update_time", &mut self.update_time),
                4 => Named("acquiring_bank_id", &mut self.acquiring_bank_id),
                5 => Named("channel_id", &mut self.channel_id),
                6 => Named("sub_mchid", &mut self.sub_mchid),
                7 => Named("settle_rule_id", &mut self.settle_rule_id),
                _ => return None,
            })
        }
    }

    message!(Response);
}
