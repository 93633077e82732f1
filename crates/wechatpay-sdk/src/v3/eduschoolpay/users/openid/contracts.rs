//! `/v3/eduschoolpay/users/{openid}/contracts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/users/{openid}/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// 查询用户签约列表 (partner)
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .plan_id("101164396123311331")
    ///     .contract_status("ADD")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/users/{openid}/contracts", rest)
    }
}

/// 查询用户签约列表
pub mod get {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/eduschoolpay/users/{openid}/contracts");

    /// 查询用户签约列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("plan_id"),
            required::<String>("contract_status"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 签约状态（必填）
        pub fn contract_status(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_status", value.into()))
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

    /// 查询用户签约列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 查询结果列表
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("offset", &mut self.offset),
                2 => Named("limit", &mut self.limit),
                3 => Named("total_count", &mut self.total_count),
                4 => Named("links", &mut self.links),
                _ => return None,
            })
        }
    }

    /// 查询结果列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 签约协议号
        pub contract_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约状态
        pub contract_status: Option<String>,
        /// 签约时间
        pub create_time: Option<Time>,
        /// 外部签约号
        pub out_contract_code: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("openid", &mut self.openid),
                4 => Named("plan_id", &mut self.plan_id),
                5 => Named("contract_status", &mut self.contract_status),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("out_contract_code", &mut self.out_contract_code),
                _ => return None,
            })
        }
    }

    /// 相关链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接
        pub next: Option<String>,
        /// 上一页链接
        pub prev: Option<String>,
        /// 当前链接
        pub self_: Option<String>,
    }

    impl Message for Links {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("next", &mut self.next),
                1 => Named("prev", &mut self.prev),
                2 => Named("self", &mut self.self_),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, Links);
}
