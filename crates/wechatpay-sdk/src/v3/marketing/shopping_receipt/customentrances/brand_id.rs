//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
pub struct BrandId(pub(crate) Node);

impl BrandId {
    /// 查询自定义入口 (direct and partner)
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// 更新自定义入口 (direct and partner)
    ///
    /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::brand_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .custom_entrance_type(patch::CustomEntranceType::MERCHANT_ACTIVITY)
    ///     .subtitle("双十一8折活动")
    ///     .goods_thumbnail_url("https://qpic.cn/xxx")
    ///     .custom_entrance_state(patch::CustomEntranceState::ONLINE)
    ///     .start_time("2015-05-20T13:29:35+08:00")
    ///     .end_time("2019-12-31T13:29:35.120+08:00")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .jump_link(
    ///         patch::JumpLink::new()
    ///             .mini_programs_appid("wxea9c30a90fs8d3fe")
    ///             .mini_programs_path("/pages/bonus/bonus"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/shopping-receipt/customentrances/{brand_id}", rest)
    }
}

/// 查询自定义入口
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/shopping-receipt/customentrances/{brand_id}");

    enumeration! {
        /// 自定义入口种类
        CustomEntranceType {
            MERCHANT_ACTIVITY = "MERCHANT_ACTIVITY",
            MERCHANT_MINI_PROGRAM = "MERCHANT_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 设置自定义入口的状态
        CustomEntranceState {
            ONLINE = "ONLINE",
            OFFLINE = "OFFLINE",
        }
    }

    /// 查询自定义入口：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 自定义入口种类
        pub custom_entrance_type: Option<Enumeration<CustomEntranceType>>,
        /// 副标题
        pub subtitle: Option<String>,
        /// 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// 设置自定义入口的状态
        pub custom_entrance_state: Option<Enumeration<CustomEntranceState>>,
        /// 自定义入口的开始时间
        pub start_time: Option<String>,
        /// 自定义入口的结束时间
        pub end_time: Option<String>,
        /// 自定义入口的归属品牌ID
        pub brand_id: Option<String>,
        /// 自定义入口创建的时间
        pub create_time: Option<Time>,
        /// 自定义入口修改的时间
        pub modify_time: Option<String>,
        /// 商户创建自定义入口的凭据号
        pub out_request_no: Option<String>,
        /// 自定义入口跳转信息
        pub jump_link: Option<JumpLink>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("custom_entrance_type", &mut self.custom_entrance_type),
                1 => Named("subtitle", &mut self.subtitle),
                2 => Named("goods_thumbnail_url", &mut self.goods_thumbnail_url),
                3 => Named("custom_entrance_state", &mut self.custom_entrance_state),
                4 => Named("start_time", &mut self.start_time),
                5 => Named("end_time", &mut self.end_time),
                6 => Named("brand_id", &mut self.brand_id),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("modify_time", &mut self.modify_time),
                9 => Named("out_request_no", &mut self.out_request_no),
                10 => Named("jump_link", &mut self.jump_link),
                _ => return None,
            })
        }
    }

    /// 自定义入口跳转信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct JumpLink {
        /// 自定义入口的跳转小程序AppID
        pub mini_programs_appid: Option<String>,
        /// 自定义入口跳转小程序的path
        pub mini_programs_path: Option<String>,
    }

    impl Message for JumpLink {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mini_programs_appid", &mut self.mini_programs_appid),
                1 => Named("mini_programs_path", &mut self.mini_programs_path),
                _ => return None,
            })
        }
    }

    message!(Response, JumpLink);
}

/// 更新自定义入口
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, Time, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::get::{
        CustomEntranceState, CustomEntranceType, JumpLink as ResponseJumpLink, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/marketing/shopping-receipt/customentrances/{brand_id}")
            .numbered_by("out_request_no");

    /// 更新自定义入口：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<CustomEntranceType>>("custom_entrance_type"),
            optional::<String>("subtitle"),
            optional::<String>("goods_thumbnail_url"),
            optional::<Enumeration<CustomEntranceState>>("custom_entrance_state"),
            optional::<Time>("start_time"),
            optional::<Time>("end_time"),
            required::<String>("out_request_no"),
            optional::<JumpLink>("jump_link"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 自定义入口种类
        pub fn custom_entrance_type(
            self,
            value: impl Into<Enumeration<CustomEntranceType>>,
        ) -> Self {
            Self(
                self.0
                    .with::<Enumeration<CustomEntranceType>>("custom_entrance_type", value.into()),
            )
        }

        /// 副标题
        pub fn subtitle(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("subtitle", value.into()))
        }

        /// 展示商品信息
        pub fn goods_thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_thumbnail_url", value.into()))
        }

        /// 设置自定义入口的状态
        pub fn custom_entrance_state(
            self,
            value: impl Into<Enumeration<CustomEntranceState>>,
        ) -> Self {
            Self(
                self.0.with::<Enumeration<CustomEntranceState>>(
                    "custom_entrance_state",
                    value.into(),
                ),
            )
        }

        /// 自定义入口的开始时间
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_time", value.into()))
        }

        /// 自定义入口的结束时间
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("end_time", value.into()))
        }

        /// 商户创建自定义入口的凭据号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 自定义入口跳转信息
        #[inline]
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.with("jump_link", value))
        }
    }

    /// 自定义入口跳转信息
    #[derive(Clone)]
    pub struct JumpLink(pub(crate) Object);

    impl JumpLink {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mini_programs_appid"), required::<String>("mini_programs_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 自定义入口的跳转小程序AppID（必填）
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mini_programs_appid", value.into()))
        }

        /// 自定义入口跳转小程序的path（必填）
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mini_programs_path", value.into()))
        }
    }

    request!(Request, JumpLink);

    held!(JumpLink);
}
