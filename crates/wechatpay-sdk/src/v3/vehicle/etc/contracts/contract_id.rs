//! `/v3/vehicle/etc/contracts/{contract_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/contracts/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// 通过商户ETC绑定号查询签约状态 (partner)
    ///
    /// `GET /v3/vehicle/etc/contracts/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::contracts::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .contracts()
    ///     .contract_id("aAfixCs13LsdKPpfZfDkk2189ssXjfx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/etc/contracts/{contract_id}", rest)
    }
}

/// 通过商户ETC绑定号查询签约状态
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/vehicle/etc/contracts/{contract_id}");

    /// 通过商户ETC绑定号查询签约状态：请求（其他接口共用）
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

    /// 通过商户ETC绑定号查询签约状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 发起签约的appid
        pub appid: Option<String>,
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 用户在发起签约APP的标识
        pub sp_openid: Option<String>,
        /// 子商户appid
        pub sub_appid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// ETC扣费授权协议号
        pub contract_id: Option<String>,
        /// ETC绑定状态
        pub bind_state: Option<String>,
        /// 绑定的车牌号
        pub plate_number: Option<String>,
        /// 用户在发起签约子APP的标识
        pub sub_openid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("sp_openid", &mut self.sp_openid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("sub_mchid", &mut self.sub_mchid),
                5 => Named("contract_id", &mut self.contract_id),
                6 => Named("bind_state", &mut self.bind_state),
                7 => Named("plate_number", &mut self.plate_number),
                8 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
