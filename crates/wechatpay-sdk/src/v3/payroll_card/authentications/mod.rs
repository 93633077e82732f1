//! 查询核身记录 · List identity verifications
//!
//! `/v3/payroll-card/authentications`

pub mod authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

/// 查询核身记录 · List identity verifications
///
/// `/v3/payroll-card/authentications`
#[derive(Clone)]
pub struct Authentications {
    pub(crate) node: crate::chain::Node,
}

impl Authentications {
    /// `/pre-order`: 微工卡核身预下单 · Pre-order an identity verification
    #[inline]
    pub fn pre_order(&self) -> pre_order::PreOrder {
        pre_order::PreOrder { node: self.node.clone() }
    }

    /// `/pre-order-with-auth`: 微工卡核身预下单（流程中完成授权） · Pre-order a verification with authorisation
    #[inline]
    pub fn pre_order_with_auth(&self) -> pre_order_with_auth::PreOrderWithAuth {
        pre_order_with_auth::PreOrderWithAuth { node: self.node.clone() }
    }

    /// `/{authenticate_number}`: 商家核身单号 · Merchant identity verification number
    pub fn authenticate_number(
        &self,
        value: impl Into<String>,
    ) -> authenticate_number::AuthenticateNumber {
        authenticate_number::AuthenticateNumber {
            node: self.node.bind("authenticate_number", value),
        }
    }

    /// 查询核身记录 · List identity verifications
    ///
    /// `GET /v3/payroll-card/authentications`
    ///
    /// 服务商按用户、日期和核身状态分页查询微工卡核身记录，用来核对员工的核身情况。模式：服务商。
    ///
    /// Lists the identity verifications of a payroll card user, page by page, by date and state. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .sub_mchid("1900000109")
    ///     .authenticate_date("2020-12-25")
    ///     .authenticate_state("AUTHENTICATE_SUCCESS");
    /// let answer = client.v3().payroll_card().authentications().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461820](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
    #[doc(alias(
        "查询核身记录",
        "List identity verifications",
        "微工卡",
        "authentications",
        "payroll-card/authentications"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payroll-card/authentications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications")
    }
}

/// 查询核身记录 · List identity verifications
pub mod get {

    enumeration! {
        /// 核身渠道 · Identity verification channel
        AuthenticateScene {
            /// `FROM_MINI_APP`: 小程序 · Mini Program
            FROM_MINI_APP = "FROM_MINI_APP",
            /// `FROM_HARDWARE`: 硬件设备 · Hardware device
            FROM_HARDWARE = "FROM_HARDWARE",
        }
    }

    enumeration! {
        /// 核身状态 · Identity verification status
        AuthenticateState {
            /// `AUTHENTICATE_PROCESSING`: 核身中 · Verification under way
            AUTHENTICATE_PROCESSING = "AUTHENTICATE_PROCESSING",
            /// `AUTHENTICATE_SUCCESS`: 核身成功 · Verified
            AUTHENTICATE_SUCCESS = "AUTHENTICATE_SUCCESS",
            /// `AUTHENTICATE_FAILED`: 核身失败 · Verification failed
            AUTHENTICATE_FAILED = "AUTHENTICATE_FAILED",
        }
    }

    enumeration! {
        /// 核身类型 · Identity verification type
        AuthenticateType {
            /// `NORMAL`: 普通核身 · Ordinary verification
            NORMAL = "NORMAL",
            /// `SIGN_IN`: 考勤打卡 · Clocking in
            SIGN_IN = "SIGN_IN",
            /// `INSURANCE`: 投保 · Insurance
            INSURANCE = "INSURANCE",
            /// `CONTRACT`: 签署合同 · Signing a contract
            CONTRACT = "CONTRACT",
        }
    }

    /// 查询核身记录：请求 · List identity verifications: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 核身日期（必填） · Identity verification date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub authenticate_date: Option<String>,
        /// 核身状态（必填） · Identity verification status (required)
        pub authenticate_state: Option<String>,
        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 本次请求最大查询条数 · Maximum number of records
        ///
        /// 默认 `10`。Default `10`.
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 核身日期（必填） · Identity verification date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn authenticate_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authenticate_date = value.into_member();
            self
        }

        /// 核身状态（必填） · Identity verification status (required)
        pub fn authenticate_state<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authenticate_state = value.into_member();
            self
        }

        /// 本次查询偏移量 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 本次请求最大查询条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询核身记录：应答 · List identity verifications: answer
    #[non_exhaustive]
    pub struct Response {
        /// 查询结果记录列表 · Query result records
        pub data: Option<Vec<Data>>,
        /// 总记录条数 · Total number of records
        pub total_count: Option<i64>,
        /// 记录起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 本次返回条数 · Number of records returned
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 查询结果记录列表 · Query result records
    #[non_exhaustive]
    pub struct Data {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 核身渠道 · Identity verification channel
        pub authenticate_scene: AuthenticateScene,
        /// 核身渠道标识 · Identity verification source
        pub authenticate_source: Option<String>,
        /// 项目名称 · Project name
        pub project_name: Option<String>,
        /// 单位名称 · Employer name
        pub employer_name: Option<String>,
        /// 核身状态 · Identity verification status
        pub authenticate_state: AuthenticateState,
        /// 核身时间 · Identity verification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authenticate_time: Option<crate::Time>,
        /// 商家核身单号 · Merchant identity verification number
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub authenticate_number: Option<String>,
        /// 核身失败原因 · Identity verification failure reason
        pub authenticate_failed_reason: Option<String>,
        /// 核身类型 · Identity verification type
        pub authenticate_type: AuthenticateType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => authenticate_date: Required "authenticate_date",
            5 => authenticate_state: Required "authenticate_state",
            6 => offset: Optional "offset",
            7 => limit: Optional "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => openid: Optional "openid",
            3 => authenticate_scene: Optional "authenticate_scene",
            4 => authenticate_source: Optional "authenticate_source",
            5 => project_name: Optional "project_name",
            6 => employer_name: Optional "employer_name",
            7 => authenticate_state: Optional "authenticate_state",
            8 => authenticate_time: Optional "authenticate_time",
            9 => authenticate_number: Optional "authenticate_number",
            10 => authenticate_failed_reason: Optional "authenticate_failed_reason",
            11 => authenticate_type: Optional "authenticate_type",
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
