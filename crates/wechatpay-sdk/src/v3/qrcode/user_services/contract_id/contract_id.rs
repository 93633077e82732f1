//! `/v3/qrcode/user-services/contract-id/{contract_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/qrcode/user-services/contract-id/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// 查询用户服务可用信息 (direct and partner)
    ///
    /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::user_services::contract_id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .qrcode()
    ///     .user_services()
    ///     .contract_id()
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/qrcode/user-services/contract-id/{contract_id}", rest)
    }
}

/// 查询用户服务可用信息
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/qrcode/user-services/contract-id/{contract_id}");

    enumeration! {
        /// NORMAL \| BLOCKED 枚举值之一
        UserServiceState {
            NORMAL = "NORMAL",
            BLOCKED = "BLOCKED",
        }
    }

    /// 查询用户服务可用信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询用户服务可用信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约成功后
        pub contract_id: Option<String>,
        /// NORMAL \| BLOCKED 枚举值之一
        pub user_service_state: Option<Enumeration<UserServiceState>>,
        /// 原因
        pub block_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("user_service_state", &mut self.user_service_state),
                2 => Named("block_reason", &mut self.block_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
