//! `/v3/marketing/partnerships/build`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partnerships/build`
pub struct Build(pub(crate) Node);

impl Build {
    /// 建立合作关系 (direct and partner)
    ///
    /// `POST /v3/marketing/partnerships/build`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::build::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner(
    ///         post::Partner::new()
    ///             .r#type(post::Type::APPID)
    ///             .appid("wx4e1916a585d1f4e9")
    ///             .merchant_id("2480029552"),
    ///     )
    ///     .authorized_data(
    ///         post::AuthorizedData::new()
    ///             .business_type(post::BusinessType::FAVOR_STOCK)
    ///             .stock_id("2433405"),
    ///     )
    ///     .idempotency_key("1");
    /// let answer = client.v3().marketing().partnerships().build().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partnerships/build", rest)
    }
}

/// 建立合作关系
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, held, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partnerships/build")
            .in_header(&[("idempotency_key", "Idempotency-Key")]);

    enumeration! {
        /// 合作方类别
        Type {
            APPID = "APPID",
            MERCHANT = "MERCHANT",
        }
    }

    enumeration! {
        /// 授权业务类别
        BusinessType {
            FAVOR_STOCK = "FAVOR_STOCK",
            BUSIFAVOR_STOCK = "BUSIFAVOR_STOCK",
        }
    }

    enumeration! {
        /// 合作状态
        State {
            ESTABLISHED = "ESTABLISHED",
            TERMINATED = "TERMINATED",
        }
    }

    /// 建立合作关系：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Partner>("partner"),
            required::<AuthorizedData>("authorized_data"),
            required::<String>("idempotency_key"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合作方信息（必填）
        #[inline]
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.with("partner", value))
        }

        /// 被授权数据（必填）
        #[inline]
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.with("authorized_data", value))
        }

        /// 业务请求幂等值（必填）
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("idempotency_key", value.into()))
        }
    }

    /// 合作方信息
    #[derive(Clone)]
    pub struct Partner(pub(crate) Object);

    impl Partner {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Type>>("type"),
            optional::<String>("appid"),
            optional::<String>("merchant_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合作方类别（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 合作方APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 合作方商户ID
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_id", value.into()))
        }
    }

    /// 被授权数据
    #[derive(Clone)]
    pub struct AuthorizedData(pub(crate) Object);

    impl AuthorizedData {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<BusinessType>>("business_type"),
            optional::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 授权业务类别（必填）
        pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessType>>("business_type", value.into()))
        }

        /// 授权批次ID
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }
    }

    /// 建立合作关系：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 合作方信息
        pub partner: Option<ResponsePartner>,
        /// 被授权数据
        pub authorized_data: Option<ResponseAuthorizedData>,
        /// 合作状态
        pub state: Option<Enumeration<State>>,
        /// 建立合作关系时间
        pub build_time: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("partner", &mut self.partner),
                1 => Named("authorized_data", &mut self.authorized_data),
                2 => Named("state", &mut self.state),
                3 => Named("build_time", &mut self.build_time),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    /// 合作方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponsePartner {
        /// 合作方类别
        pub r#type: Option<Enumeration<Type>>,
        /// 合作方APPID
        pub appid: Option<String>,
        /// 合作方商户ID
        pub merchant_id: Option<String>,
    }

    impl Message for ResponsePartner {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("appid", &mut self.appid),
                2 => Named("merchant_id", &mut self.merchant_id),
                _ => return None,
            })
        }
    }

    /// 被授权数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAuthorizedData {
        /// 授权业务类别
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 授权批次ID
        pub stock_id: Option<String>,
    }

    impl Message for ResponseAuthorizedData {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_type", &mut self.business_type),
                1 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    request!(Request, Partner, AuthorizedData);

    held!(Partner, AuthorizedData);

    message!(Response, ResponsePartner, ResponseAuthorizedData);
}
