//! `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
pub struct OutInsuranceNo(pub(crate) Node);

impl OutInsuranceNo {
    /// 查询保单授权信息 (direct)
    ///
    /// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .inspolicymgr()
    ///     .deduct()
    ///     .authorizations()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr/deduct/authorizations/{out_insurance_no}", rest)
    }
}

/// 查询保单授权信息
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}");

    enumeration! {
        /// 授权状态
        AuthState {
            AUTH_STATE_INIT = "AUTH_STATE_INIT",
            AUTH_STATE_PENDING = "AUTH_STATE_PENDING",
            AUTH_STATE_GRANTED = "AUTH_STATE_GRANTED",
            AUTH_STATE_DENIED = "AUTH_STATE_DENIED",
            AUTH_STATE_EXPIRED = "AUTH_STATE_EXPIRED",
        }
    }

    /// 查询保单授权信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号
        pub out_insurance_no: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 保险代扣模板ID
        pub plan_id: Option<String>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 保险名称
        pub insurance_name: Option<String>,
        /// 授权状态
        pub auth_state: Option<Enumeration<AuthState>>,
        /// 用户授权时间
        pub user_auth_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_insurance_no", &mut self.out_insurance_no),
                1 => Named("appid", &mut self.appid),
                2 => Named("plan_id", &mut self.plan_id),
                3 => Named("out_contract_code", &mut self.out_contract_code),
                4 => Named("insurance_name", &mut self.insurance_name),
                5 => Named("auth_state", &mut self.auth_state),
                6 => Named("user_auth_time", &mut self.user_auth_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
