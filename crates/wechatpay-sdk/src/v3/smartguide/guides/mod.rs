//! 服务人员查询、服务人员注册 · List service staff; Register service staff
//!
//! `/v3/smartguide/guides`

pub mod guide_id;

/// 服务人员查询、服务人员注册 · List service staff; Register service staff
///
/// `/v3/smartguide/guides`
#[derive(Clone)]
pub struct Guides {
    pub(crate) node: crate::chain::Node,
}

impl Guides {
    /// `/{guide_id}`: 服务人员ID · Service staff ID
    pub fn guide_id(&self, value: impl Into<String>) -> guide_id::GuideId {
        guide_id::GuideId { node: self.node.bind("guide_id", value) }
    }

    /// 服务人员查询 · List service staff
    ///
    /// `GET /v3/smartguide/guides`
    ///
    /// 商户或服务商按门店、员工ID、手机号或工号查询已注册的服务人员，返回服务人员信息列表。模式：普通商户、服务商。
    ///
    /// Lists the registered service staff of a store, filtered by employee ID, phone number or work ID. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().store_id(0);
    /// let answer = client.v3().smartguide().guides().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").store_id(0);
    /// let answer = client.v3().smartguide().guides().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012535123](https://pay.weixin.qq.com/doc/v3/merchant/4012535123), [partner/4012688558](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
    #[doc(alias(
        "服务人员查询",
        "List service staff",
        "支付即服务",
        "guides",
        "smartguide/guides"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/smartguide/guides", request)
    }

    /// 服务人员注册 · Register service staff
    ///
    /// `POST /v3/smartguide/guides`
    ///
    /// 商户或服务商把企业微信员工注册为门店的服务人员，返回服务人员ID，之后可分配给订单。模式：普通商户、服务商。
    ///
    /// Registers a WeCom employee as service staff of a store and returns the staff ID. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .corpid("100001")
    ///     .store_id(0)
    ///     .userid("100001")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .qr_code("100001")
    ///     .avatar("https://www.example.com/");
    /// let answer = client.v3().smartguide().guides().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .corpid("100001")
    ///     .store_id(0)
    ///     .userid("100001")
    ///     .name("张三")
    ///     .mobile("13800000000")
    ///     .qr_code("100001")
    ///     .avatar("https://www.example.com/");
    /// let answer = client.v3().smartguide().guides().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012535138](https://pay.weixin.qq.com/doc/v3/merchant/4012535138), [partner/4012688564](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
    #[doc(alias(
        "服务人员注册",
        "Register service staff",
        "支付即服务",
        "guides",
        "smartguide/guides"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/smartguide/guides", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides")
    }
}

/// 服务人员查询 · List service staff
pub mod get {

    /// 服务人员查询：请求 · List service staff: request
    pub struct Request {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 门店ID（必填） · Store ID (required)
        pub store_id: Option<i64>,
        /// 企业微信的员工ID · WeCom employee ID
        pub userid: Option<String>,
        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// 工号 · Work ID
        pub work_id: Option<String>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 最大 10。At most 10.
        pub limit: Option<i64>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 门店ID（必填） · Store ID (required)
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 企业微信的员工ID · WeCom employee ID
        pub fn userid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.userid = value.into_member();
            self
        }

        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 工号 · Work ID
        pub fn work_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.work_id = value.into_member();
            self
        }

        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 服务人员查询：应答 · List service staff: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员数量 · Number of service staff
        pub total_count: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 最大 10。At most 10.
        pub limit: Option<i64>,
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 服务人员信息 · Service staff
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务人员信息 · Service staff
    #[non_exhaustive]
    pub struct Data {
        /// 服务人员ID · Service staff ID
        pub guide_id: Option<String>,
        /// 门店ID · Store ID
        pub store_id: Option<i64>,
        /// 企业微信的员工姓名 · WeCom employee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// 企业微信的员工ID · WeCom employee ID
        pub userid: Option<String>,
        /// 工号 · Work ID
        pub work_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => store_id: Required "store_id",
            2 => userid: Optional "userid",
            3 => mobile: Optional "mobile",
            4 => work_id: Optional "work_id",
            5 => limit: Optional "limit",
            6 => offset: Optional "offset",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => data: Optional "data",
        }
        Data {
            0 => guide_id: Optional "guide_id",
            1 => store_id: Optional "store_id",
            2 => name: Optional "name",
            3 => mobile: Optional "mobile",
            4 => userid: Optional "userid",
            5 => work_id: Optional "work_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 服务人员注册 · Register service staff
pub mod post {

    /// 服务人员注册：请求 · Register service staff: request
    pub struct Request {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 企业ID（必填） · Corp ID (required)
        pub corpid: Option<String>,
        /// 门店ID（必填） · Store ID (required)
        pub store_id: Option<i64>,
        /// 企业微信的员工ID（必填） · WeCom employee ID (required)
        pub userid: Option<String>,
        /// 企业微信的员工姓名（必填） · WeCom employee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 手机号码（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub mobile: Option<crate::Sensitive>,
        /// 员工个人二维码（必填） · Employee personal QR code (required)
        pub qr_code: Option<String>,
        /// 头像URL（必填） · Avatar URL (required)
        pub avatar: Option<String>,
        /// 群二维码URL · Group QR code URL
        ///
        /// 完整的网址。A complete URL.
        pub group_qrcode: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 企业ID（必填） · Corp ID (required)
        pub fn corpid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.corpid = value.into_member();
            self
        }

        /// 门店ID（必填） · Store ID (required)
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 企业微信的员工ID（必填） · WeCom employee ID (required)
        pub fn userid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.userid = value.into_member();
            self
        }

        /// 企业微信的员工姓名（必填） · WeCom employee name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 手机号码（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 员工个人二维码（必填） · Employee personal QR code (required)
        pub fn qr_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qr_code = value.into_member();
            self
        }

        /// 头像URL（必填） · Avatar URL (required)
        pub fn avatar<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.avatar = value.into_member();
            self
        }

        /// 群二维码URL · Group QR code URL
        ///
        /// 完整的网址。A complete URL.
        pub fn group_qrcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.group_qrcode = value.into_member();
            self
        }
    }

    /// 服务人员注册：应答 · Register service staff: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员ID · Service staff ID
        pub guide_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => corpid: Required "corpid",
            2 => store_id: Required "store_id",
            3 => userid: Required "userid",
            4 => name: Required "name",
            5 => mobile: Required "mobile",
            6 => qr_code: Required "qr_code",
            7 => avatar: Required "avatar",
            8 => group_qrcode: Optional "group_qrcode",
        }
        Response {
            0 => guide_id: Optional "guide_id",
        }
    }
}
