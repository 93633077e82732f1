//! 查询补贴资格 · Query entitlements (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/qualifications/query`

/// 查询补贴资格 · Query entitlements (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/qualifications/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询补贴资格 · Query entitlements (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
    ///
    /// 按加密的证件号码和品类编码查询用户在浙江的补贴资格，返回资格信息。模式：服务商。
    ///
    /// Queries the Zhejiang subsidy entitlements of a user by encrypted ID number and goods category. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().cert_no("110101190003070018").req_ssn("123");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .query()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "查询补贴资格",
        "Query entitlements (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "query",
        "qualifications/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/query")
    }
}

/// 查询补贴资格 · Query entitlements (Zhejiang)
pub mod post {

    enumeration! {
        /// 状态编码 · Status code
        StatusCode {
            /// `00`: 含义见官方文档 · The official page has its meaning
            N00 = "00",
            /// `01`: 含义见官方文档 · The official page has its meaning
            N01 = "01",
            /// `02`: 含义见官方文档 · The official page has its meaning
            N02 = "02",
            /// `03`: 含义见官方文档 · The official page has its meaning
            N03 = "03",
            /// `04`: 含义见官方文档 · The official page has its meaning
            N04 = "04",
            /// `05`: 含义见官方文档 · The official page has its meaning
            N05 = "05",
            /// `06`: 含义见官方文档 · The official page has its meaning
            N06 = "06",
        }
    }

    /// 查询补贴资格：请求 · Query entitlements (Zhejiang): request
    pub struct Request {
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_no: Option<crate::Sensitive>,
        /// 品类编码 · Product category code
        pub cate_code: Option<String>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cert_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.cert_no = value.into_member();
            self
        }

        /// 品类编码 · Product category code
        pub fn cate_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cate_code = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }
    }

    /// 查询补贴资格：应答 · Query entitlements (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 资格信息 · Qualification information
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资格信息 · Qualification information
    #[non_exhaustive]
    pub struct Data {
        /// 品类编码 · Product category code
        pub cate_code: Option<String>,
        /// 状态信息 · Status information
        pub status: Option<String>,
        /// 状态编码 · Status code
        pub status_code: StatusCode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => cert_no: Required "cert_no",
            1 => cate_code: Optional "cate_code",
            2 => req_ssn: Required "req_ssn",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => data: Optional "data",
        }
        Data {
            0 => cate_code: Optional "cate_code",
            1 => status: Optional "status",
            2 => status_code: Optional "status_code",
        }
    }
}
