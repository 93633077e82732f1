//! `v2/secapi/mch/submchmanage`

/// `v2/secapi/mch/submchmanage`
pub struct Submchmanage {
    pub(crate) node: crate::chain::Node,
}

impl Submchmanage {
    /// 银行特约商户录入/银行特约商户资料查询
    ///
    /// `POST /secapi/mch/submchmanage`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::submchmanage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .action(post::Action::ADD)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .merchant_name("商户名称")
    ///     .sub_mch_id("1230000109")
    ///     .page_index("1")
    ///     .page_size("10");
    /// let answer = client.v2().secapi().mch().submchmanage().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/submchmanage", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/submchmanage")
    }
}

/// 银行特约商户录入/银行特约商户资料查询
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// add \| query 枚举值之一
        Action {
            ADD = "add",
            QUERY = "query",
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Action>>("action"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("merchant_name"),
            message::optional::<String>("merchant_shortname"),
            message::optional::<String>("service_phone"),
            message::optional::<String>("contact"),
            message::optional::<String>("contact_phone"),
            message::optional::<String>("contact_email"),
            message::optional::<String>("business"),
            message::optional::<String>("channel_id"),
            message::optional::<String>("merchant_remark"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<String>("page_index"),
            message::optional::<String>("page_size"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// add \| query 枚举值之一（必填）
        pub fn action(self, value: impl Into<crate::Enumeration<Action>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Action>>("action", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户名称
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 商户简称
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 客服电话
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 联系人
        pub fn contact(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact", value))
        }

        /// 联系电话
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_phone", value))
        }

        /// 联系邮箱
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_email", value))
        }

        /// 经营类目
        pub fn business(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business", value))
        }

        /// 渠道商商户号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 商户备注
        pub fn merchant_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_remark", value))
        }

        /// 商户识别码
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 页码
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_index", value))
        }

        /// 展示资料个数
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_size", value))
        }
    }

    /// 银行特约商户录入/银行特约商户资料查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 商户识别码
        pub sub_mch_id: Option<String>,
        /// 总记录数
        pub total: Option<String>,
        /// 商户信息列表
        pub mchinfo: Option<Vec<Mchinfo>>,
    }

    /// 商户信息列表
    #[non_exhaustive]
    pub struct Mchinfo {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 客服电话
        pub service_phone: Option<String>,
        /// 联系人
        pub contact: Option<String>,
        /// 联系电话
        pub contact_phone: Option<String>,
        /// 联系邮箱
        pub contact_email: Option<String>,
        /// 经营类目
        pub business: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 渠道商名称
        pub channel_name: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => result_msg: "result_msg",
            4 => sub_mch_id: "sub_mch_id",
            5 => total: "total",
            6 => mchinfo: "mchinfo",
        }
        Mchinfo {
            0 => appid: "appid",
            1 => mch_id: "mch_id",
            2 => merchant_name: "merchant_name",
            3 => merchant_shortname: "merchant_shortname",
            4 => service_phone: "service_phone",
            5 => contact: "contact",
            6 => contact_phone: "contact_phone",
            7 => contact_email: "contact_email",
            8 => business: "business",
            9 => channel_id: "channel_id",
            10 => channel_name: "channel_name",
        }
    }
}
