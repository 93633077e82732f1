//! `/v3/ebike/charge/contracts/{contract_id}`

pub mod confirm;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/contracts/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm(self.0)
    }

    /// 通过签约号查询用户状态
    ///
    /// `GET /v3/ebike/charge/contracts/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/contracts/{contract_id}", rest)
    }
}

/// 通过签约号查询用户状态
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ebike/charge/contracts/{contract_id}");

    /// 通过签约号查询用户状态：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 通过签约号查询用户状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 充电授权扣费协议号
        pub contract_id: Option<String>,
        /// 协议状态
        pub contract_state: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("openid", &mut self.openid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("contract_id", &mut self.contract_id),
                4 => Named("contract_state", &mut self.contract_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
