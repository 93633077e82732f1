//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
pub struct Merchantshoppingreceiptjumpinfos(pub(crate) Node);

impl Merchantshoppingreceiptjumpinfos {
    /// 上传商家电子小票跳转信息 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000008202209139188072801")
    ///     .transaction_mchid("1230000109")
    ///     .transaction_sub_mchid("1230000109")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .merchant_upload_time("2021-05-20T13:29:35.120+08:00")
    ///     .jump_info(
    ///         post::JumpInfo::new()
    ///             .merchant_appid("example_merchant_appid")
    ///             .merchant_path("example_merchant_path"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .merchantshoppingreceiptjumpinfos()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos", rest)
    }
}

/// 上传商家电子小票跳转信息
pub mod post {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    );

    /// 上传商家电子小票跳转信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("transaction_id"),
            optional::<String>("transaction_mchid"),
            optional::<String>("transaction_sub_mchid"),
            required::<String>("openid"),
            required::<Time>("merchant_upload_time"),
            required::<JumpInfo>("jump_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户号
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_mchid", value.into()))
        }

        /// 子商户号
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_sub_mchid", value.into()))
        }

        /// 下单用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 商户上传时间（必填）
        pub fn merchant_upload_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("merchant_upload_time", value.into()))
        }

        /// 跳转信息（必填）
        #[inline]
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.with("jump_info", value))
        }
    }

    /// 跳转信息
    #[derive(Clone)]
    pub struct JumpInfo(pub(crate) Object);

    impl JumpInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("merchant_appid"), required::<String>("merchant_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户电子小票跳转信息小程序AppID（必填）
        pub fn merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_appid", value.into()))
        }

        /// 商户电子小票跳转信息小程序路径（必填）
        pub fn merchant_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_path", value.into()))
        }
    }

    /// 上传商家电子小票跳转信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家电子小票跳转信息
        pub merchant_jump_info: Option<MerchantJumpInfo>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("merchant_jump_info", &mut self.merchant_jump_info),
                _ => return None,
            })
        }
    }

    /// 商家电子小票跳转信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MerchantJumpInfo {
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户号
        pub transaction_mchid: Option<String>,
        /// 子商户号
        pub transaction_sub_mchid: Option<String>,
        /// 下单用户OpenID
        pub openid: Option<String>,
        /// 商户上传时间
        pub merchant_upload_time: Option<Time>,
        /// 跳转信息
        pub jump_info: Option<MerchantJumpInfoJumpInfo>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 修改时间
        pub modify_time: Option<String>,
        /// 归属品牌ID
        pub brand_id: Option<i64>,
    }

    impl Message for MerchantJumpInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("transaction_mchid", &mut self.transaction_mchid),
                2 => Named("transaction_sub_mchid", &mut self.transaction_sub_mchid),
                3 => Named("openid", &mut self.openid),
                4 => Named("merchant_upload_time", &mut self.merchant_upload_time),
                5 => Named("jump_info", &mut self.jump_info),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("modify_time", &mut self.modify_time),
                8 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    /// 跳转信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MerchantJumpInfoJumpInfo {
        /// 商户电子小票跳转信息小程序AppID
        pub merchant_appid: Option<String>,
        /// 商户电子小票跳转信息小程序路径
        pub merchant_path: Option<String>,
    }

    impl Message for MerchantJumpInfoJumpInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("merchant_appid", &mut self.merchant_appid),
                1 => Named("merchant_path", &mut self.merchant_path),
                _ => return None,
            })
        }
    }

    request!(Request, JumpInfo);

    held!(JumpInfo);

    message!(Response, MerchantJumpInfo, MerchantJumpInfoJumpInfo);
}
