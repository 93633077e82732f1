//! `/v3/payscore/partner/service-account-applications/{out_apply_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
pub struct OutApplyNo(pub(crate) Node);

impl OutApplyNo {
    /// 查询收付通子商户服务绑定结果 (partner)
    ///
    /// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .service_account_applications()
    ///     .out_apply_no("1234323JKHDFE1243252")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/service-account-applications/{out_apply_no}", rest)
    }
}

/// 查询收付通子商户服务绑定结果
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    );

    /// 查询收付通子商户服务绑定结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 申请单号
        pub out_apply_no: Option<String>,
        /// 绑定结果回调通知地址
        pub result_notify_url: Option<String>,
        /// 受理状态
        pub apply_state: Option<String>,
        /// 拒绝原因
        pub reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("service_id", &mut self.service_id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("out_apply_no", &mut self.out_apply_no),
                6 => Named("result_notify_url", &mut self.result_notify_url),
                7 => Named("apply_state", &mut self.apply_state),
                8 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
