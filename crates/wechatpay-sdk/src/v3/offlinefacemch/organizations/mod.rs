//! `/v3/offlinefacemch/organizations`

pub mod organization_id;

/// `/v3/offlinefacemch/organizations`
pub struct Organizations {
    pub(crate) node: crate::chain::Node,
}

impl Organizations {
    /// `/{organization_id}`: 机构ID
    pub fn organization_id(self, value: impl Into<String>) -> organization_id::OrganizationId {
        organization_id::OrganizationId { node: self.node.bind("organization_id", value) }
    }

    /// 查询机构信息接口
    ///
    /// `GET /v3/offlinefacemch/organizations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::organizations::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .organization_id("DBES323aeb")
    ///     .organization_name("南山中兴小学部");
    /// let answer = client.v3().offlinefacemch().organizations().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlinefacemch/organizations", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations")
    }
}

/// 查询机构信息接口
pub mod get {
    use crate::message;

    /// 查询机构信息接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("organization_id"),
            message::optional::<String>("organization_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构ID
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }

        /// 机构名称
        pub fn organization_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_name", value))
        }
    }

    /// 查询机构信息接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 机构ID
        pub organization_id: Option<String>,
        /// 机构名称
        pub organization_name: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => organization_id: "organization_id",
            1 => organization_name: "organization_name",
        }
    }
}
