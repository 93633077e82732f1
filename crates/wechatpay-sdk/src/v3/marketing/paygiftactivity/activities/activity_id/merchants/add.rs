//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
pub struct Add(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add", rest)
    }
}

/// 新增活动发券商户号
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    );

    /// 新增活动发券商户号：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<Vec<String>>("merchant_id_list"), optional::<String>("add_request_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 发券商户号
        #[inline]
        pub fn merchant_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("merchant_id_list", value))
        }

        /// 请求业务单据号
        pub fn add_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("add_request_no", value.into()))
        }
    }

    /// 新增活动发券商户号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 添加时间
        pub add_time: Option<Time>,
        /// 未通过规则校验的发券商户号列表
        pub invalid_merchant_id_list: Option<Vec<InvalidMerchantIdList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("add_time", &mut self.add_time),
                2 => Named("invalid_merchant_id_list", &mut self.invalid_merchant_id_list),
                _ => return None,
            })
        }
    }

    /// 未通过规则校验的发券商户号列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvalidMerchantIdList {
        /// 商户号
        pub mchid: Option<String>,
        /// 无效原因
        pub invalid_reason: Option<String>,
    }

    impl Message for InvalidMerchantIdList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("invalid_reason", &mut self.invalid_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, InvalidMerchantIdList);
}
