//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 新增活动发券商户号 (direct and partner)
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_id_list(vec!["string".to_owned()])
    ///     .add_request_no("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .merchants()
    ///     .add()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add")
    }
}

/// 新增活动发券商户号
pub mod post {
    use crate::message;

    /// 新增活动发券商户号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("merchant_id_list"),
            message::optional::<String>("add_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发券商户号
        #[inline]
        pub fn merchant_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("merchant_id_list", value))
        }

        /// 请求业务单据号
        pub fn add_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("add_request_no", value))
        }
    }

    /// 新增活动发券商户号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 添加时间
        pub add_time: Option<crate::Time>,
        /// 未通过规则校验的发券商户号列表
        pub invalid_merchant_id_list: Option<Vec<InvalidMerchantIdList>>,
    }

    /// 未通过规则校验的发券商户号列表
    #[non_exhaustive]
    pub struct InvalidMerchantIdList {
        /// 商户号
        pub mchid: Option<String>,
        /// 无效原因
        pub invalid_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => add_time: "add_time",
            2 => invalid_merchant_id_list: "invalid_merchant_id_list",
        }
        InvalidMerchantIdList {
            0 => mchid: "mchid",
            1 => invalid_reason: "invalid_reason",
        }
    }
}
