//! 银行特约商户录入/银行特约商户资料查询 · Add or query bank sub-merchants
//!
//! `v2/secapi/mch/submchmanage`

/// 银行特约商户录入/银行特约商户资料查询 · Add or query bank sub-merchants
///
/// `v2/secapi/mch/submchmanage`
#[derive(Clone)]
pub struct Submchmanage {
    pub(crate) node: crate::chain::Node,
}

impl Submchmanage {
    /// 银行特约商户录入/银行特约商户资料查询 · Add or query bank sub-merchants
    ///
    /// `POST /secapi/mch/submchmanage`
    ///
    /// 银行服务商录入特约商户或查询其资料，以参数`action`区分；录入成功返回商户识别码。模式：服务商。
    ///
    /// Adds or queries sub-merchants of a bank partner, as `action` selects. Adding returns the sub-merchant ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::submchmanage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .action(post::Action::ADD)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109");
    /// let answer = client.v2().secapi().mch().submchmanage().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4012194260](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
    #[doc(alias(
        "银行特约商户录入/银行特约商户资料查询",
        "Add or query bank sub-merchants",
        "银行服务商",
        "submchmanage",
        "mch/submchmanage"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/submchmanage", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/submchmanage")
    }
}

/// 银行特约商户录入/银行特约商户资料查询 · Add or query bank sub-merchants
pub mod post {

    enumeration! {
        /// add \| query 枚举值之一 · Action
        Action {
            /// `add`: 新增 · Add
            ADD = "add",
            /// `query`: 查询 · Query
            QUERY = "query",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：请求 · Add or query bank sub-merchants: request
    pub struct Request {
        /// add \| query 枚举值之一（必填） · Action (required)
        pub action: Action,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户名称 · Merchant name
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub merchant_name: Option<String>,
        /// 商户简称 · Merchant short name
        pub merchant_shortname: Option<String>,
        /// 客服电话 · Customer service phone
        pub service_phone: Option<String>,
        /// 联系人 · Contact
        pub contact: Option<String>,
        /// 联系电话 · Contact phone number
        pub contact_phone: Option<String>,
        /// 联系邮箱 · Contact email
        pub contact_email: Option<String>,
        /// 经营类目 · Business category
        pub business: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 商户备注 · Merchant remark
        pub merchant_remark: Option<String>,
        /// 商户识别码 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 页码 · Page number
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub page_index: Option<String>,
        /// 展示资料个数 · Page size
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub page_size: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// add \| query 枚举值之一（必填） · Action (required)
        pub fn action<M>(mut self, value: impl crate::IntoMember<Action, M>) -> Self {
            self.action = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户名称 · Merchant name
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 商户简称 · Merchant short name
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 客服电话 · Customer service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 联系人 · Contact
        pub fn contact<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact = value.into_member();
            self
        }

        /// 联系电话 · Contact phone number
        pub fn contact_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_phone = value.into_member();
            self
        }

        /// 联系邮箱 · Contact email
        pub fn contact_email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_email = value.into_member();
            self
        }

        /// 经营类目 · Business category
        pub fn business<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business = value.into_member();
            self
        }

        /// 渠道商商户号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 商户备注 · Merchant remark
        pub fn merchant_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_remark = value.into_member();
            self
        }

        /// 商户识别码 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 页码 · Page number
        pub fn page_index<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_index = value.into_member();
            self
        }

        /// 展示资料个数 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_size = value.into_member();
            self
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：应答 · Add or query bank sub-merchants: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 业务结果描述 · Result description
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_msg: Option<String>,
        /// 商户识别码 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 总记录数 · Total number of records
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub total: Option<String>,
        /// 商户信息列表 · Merchants
        pub mchinfo: Option<Vec<Mchinfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户信息列表 · Merchants
    #[non_exhaustive]
    pub struct Mchinfo {
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户名称 · Merchant name
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub merchant_name: Option<String>,
        /// 商户简称 · Merchant short name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub merchant_shortname: Option<String>,
        /// 客服电话 · Customer service phone
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub service_phone: Option<String>,
        /// 联系人 · Contact
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub contact: Option<String>,
        /// 联系电话 · Contact phone number
        ///
        /// 最长 11 个字符。At most 11 characters.
        pub contact_phone: Option<String>,
        /// 联系邮箱 · Contact email
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub contact_email: Option<String>,
        /// 经营类目 · Business category
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub business: Option<String>,
        /// 渠道商商户号 · Channel partner ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_id: Option<String>,
        /// 渠道商名称 · Channel partner name
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub channel_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => action: Required "action",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => merchant_name: Optional "merchant_name",
            4 => merchant_shortname: Optional "merchant_shortname",
            5 => service_phone: Optional "service_phone",
            6 => contact: Optional "contact",
            7 => contact_phone: Optional "contact_phone",
            8 => contact_email: Optional "contact_email",
            9 => business: Optional "business",
            10 => channel_id: Optional "channel_id",
            11 => merchant_remark: Optional "merchant_remark",
            12 => sub_mch_id: Optional "sub_mch_id",
            13 => page_index: Optional "page_index",
            14 => page_size: Optional "page_size",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => result_msg: Optional "result_msg",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => total: Optional "total",
            6 => mchinfo: Optional "mchinfo",
        }
        Mchinfo {
            0 => appid: Optional "appid",
            1 => mch_id: Optional "mch_id",
            2 => merchant_name: Optional "merchant_name",
            3 => merchant_shortname: Optional "merchant_shortname",
            4 => service_phone: Optional "service_phone",
            5 => contact: Optional "contact",
            6 => contact_phone: Optional "contact_phone",
            7 => contact_email: Optional "contact_email",
            8 => business: Optional "business",
            9 => channel_id: Optional "channel_id",
            10 => channel_name: Optional "channel_name",
        }
    }
}
