//! `/v3/edu-papay/user/{openid}/contracts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-papay/user/{openid}/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// 通过用户标识查询签约 (direct and partner)
    ///
    /// `GET /v3/edu-papay/user/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .contract_status(get::ContractStatus::ADD)
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .user()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay/user/{openid}/contracts", rest)
    }
}

/// 通过用户标识查询签约
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::edu_papay::contracts::id::contract_id::get::ContractInformation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/edu-papay/user/{openid}/contracts");

    enumeration! {
        /// 签约状态
        ContractStatus {
            ADD = "ADD",
            DELETE = "DELETE",
        }
    }

    /// 通过用户标识查询签约：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_openid"),
            required::<String>("plan_id"),
            optional::<Enumeration<ContractStatus>>("contract_status"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户APPID下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_openid", value.into()))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 签约状态
        pub fn contract_status(self, value: impl Into<Enumeration<ContractStatus>>) -> Self {
            Self(self.0.with::<Enumeration<ContractStatus>>("contract_status", value.into()))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 通过用户标识查询签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 结果集
        pub data: Option<Vec<Data>>,
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("total_count", &mut self.total_count),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                _ => return None,
            })
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 服务商APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约信息
        pub contract_information: Option<ContractInformation>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("openid", &mut self.openid),
                5 => Named("sub_openid", &mut self.sub_openid),
                6 => Named("plan_id", &mut self.plan_id),
                7 => Named("contract_information", &mut self.contract_information),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
