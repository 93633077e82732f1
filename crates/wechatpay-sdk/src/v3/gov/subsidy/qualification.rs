//! 查询补贴资格 · Query a subsidy entitlement
//!
//! `/v3/gov/subsidy/qualification`

/// 查询补贴资格 · Query a subsidy entitlement
///
/// `/v3/gov/subsidy/qualification`
#[derive(Clone)]
pub struct Qualification {
    pub(crate) node: crate::chain::Node,
}

impl Qualification {
    /// 查询补贴资格 · Query a subsidy entitlement
    ///
    /// `GET /v3/gov/subsidy/qualification`
    ///
    /// 按用户身份信息、品类和地区编码查询一项补贴资格，返回资格的状态。模式：服务商。
    ///
    /// Queries a subsidy entitlement by user identity, goods category and region and returns its state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualification::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appliance_id(1).qualification_region_code(310100);
    /// let answer = client.v3().gov().subsidy().qualification().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "查询补贴资格",
        "Query a subsidy entitlement",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "qualification",
        "subsidy/qualification"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/gov/subsidy/qualification", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualification")
    }
}

/// 查询补贴资格 · Query a subsidy entitlement
pub mod get {

    enumeration! {
        /// 证件类型 · ID document type
        IdentityDocumentType {
            ID_DOC_TYPE_ID_CARD = "ID_DOC_TYPE_ID_CARD",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    enumeration! {
        /// 资格的状态 · Qualification status
        State {
            UNCLAIMED = "UNCLAIMED",
            UNREDEEMED = "UNREDEEMED",
            REDEEMED = "REDEEMED",
        }
    }

    /// 查询补贴资格：请求 · Query a subsidy entitlement: request
    pub struct Request {
        /// 自然人姓名，加密传输 · Person's real name, encrypted on the way
        pub real_name: Option<crate::Sensitive>,
        /// 自然人证件号，加密传输 · Person's ID document number, encrypted on the way
        pub id_card_number: Option<crate::Sensitive>,
        /// 手机号，加密传输 · Phone number, encrypted on the way
        pub phone_number: Option<crate::Sensitive>,
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`（必填） · Product category ID, known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17` (required)
        pub appliance_id: Option<i64>,
        /// OPENID · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// APPID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 证件类型 · ID document type
        pub identity_document_type: IdentityDocumentType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自然人姓名，加密传输 · Person's real name, encrypted on the way
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 自然人证件号，加密传输 · Person's ID document number, encrypted on the way
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 手机号，加密传输 · Phone number, encrypted on the way
        pub fn phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.phone_number = value.into_member();
            self
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`（必填） · Product category ID, known values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17` (required)
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// OPENID · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// APPID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 证件类型 · ID document type
        pub fn identity_document_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentityDocumentType, M>,
        ) -> Self {
            self.identity_document_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询补贴资格：应答 · Query a subsidy entitlement: answer
    #[non_exhaustive]
    pub struct Response {
        /// 资格的状态 · Qualification status
        pub state: State,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => real_name: Optional "real_name",
            1 => id_card_number: Optional "id_card_number",
            2 => phone_number: Optional "phone_number",
            3 => appliance_id: Required "appliance_id",
            4 => openid: Optional "openid",
            5 => appid: Optional "appid",
            6 => qualification_region_code: Required "qualification_region_code",
            7 => identity_document_type: Optional "identity_document_type",
        }
        Response {
            0 => state: Optional "state",
        }
    }
}
