//! `/v3/new-tax-control-fapiao/merchant/base-information`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/merchant/base-information`
pub struct BaseInformation(pub(crate) Node);

impl BaseInformation {
    /// 获取商户开票基础信息 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::base_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .base_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/merchant/base-information", rest)
    }
}

/// 获取商户开票基础信息
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::get::{
        ExtraInformation, SellerInformation,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/merchant/base-information");

    /// 获取商户开票基础信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 获取商户开票基础信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 销售方信息
        pub seller_information: Option<SellerInformation>,
        /// 附加信息
        pub extra_information: Option<ExtraInformation>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("seller_information", &mut self.seller_information),
                1 => Named("extra_information", &mut self.extra_information),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
