//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
pub struct OutUserId(pub(crate) Node);

impl OutUserId {
    /// 刷脸用户信息查询接口
    ///
    /// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// 刷脸用户信息修改接口
    ///
    /// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .user_name("张三")
    ///     .user_type(patch::UserType::STUDENT)
    ///     .student_info(patch::StudentInfo::new().class_name(""))
    ///     .staff_info(patch::StaffInfo::new().occupation(""))
    ///     .status(patch::Status::NORMAL)
    ///     .phone("13800000000");
    /// client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("")
    ///     .users()
    ///     .out_user_id()
    ///     .out_user_id("")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn patch(self, request: patch::Request) -> Call<()> {
        self.0.call_empty(&patch::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            rest,
        )
    }
}

/// 刷脸用户信息查询接口
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    );

    enumeration! {
        /// 用户类型
        UserType {
            STUDENT = "STUDENT",
            STUFF = "STUFF",
        }
    }

    enumeration! {
        /// 用户状态
        Status {
            NORMAL = "NORMAL",
            DISABLED = "DISABLED",
        }
    }

    enumeration! {
        /// 签约状态
        ContractState {
            NOT_CONTRACTED = "NOT_CONTRACTED",
            TERMINATED = "TERMINATED",
            CONTRACTED = "CONTRACTED",
        }
    }

    /// 刷脸用户信息查询接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸用户ID
        pub use_id: Option<String>,
        /// 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 姓名
        pub user_name: Option<String>,
        /// 用户类型
        pub user_type: Option<Enumeration<UserType>>,
        /// 学生信息
        pub student_info: Option<StudentInfo>,
        /// 职工信息
        pub staff_info: Option<StaffInfo>,
        /// 用户状态
        pub status: Option<Enumeration<Status>>,
        /// 签约状态
        pub contract_state: Option<Enumeration<ContractState>>,
        /// 人脸图片上传状态
        pub face_image_ok: Option<bool>,
        /// 签约ID
        pub contract_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_id", &mut self.use_id),
                1 => Named("out_user_id", &mut self.out_user_id),
                2 => Named("organization_id", &mut self.organization_id),
                3 => Named("user_name", &mut self.user_name),
                4 => Named("user_type", &mut self.user_type),
                5 => Named("student_info", &mut self.student_info),
                6 => Named("staff_info", &mut self.staff_info),
                7 => Named("status", &mut self.status),
                8 => Named("contract_state", &mut self.contract_state),
                9 => Named("face_image_ok", &mut self.face_image_ok),
                10 => Named("contract_id", &mut self.contract_id),
                _ => return None,
            })
        }
    }

    /// 学生信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StudentInfo {
        /// 班级名
        pub class_name: Option<String>,
    }

    impl Message for StudentInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("class_name", &mut self.class_name),
                _ => return None,
            })
        }
    }

    /// 职工信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StaffInfo {
        /// 职业
        pub occupation: Option<String>,
    }

    impl Message for StaffInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("occupation", &mut self.occupation),
                _ => return None,
            })
        }
    }

    message!(Response, StudentInfo, StaffInfo);
}

/// 刷脸用户信息修改接口
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, held, optional, request};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::offlinefacemch::organizations::organization_id::users::out_user_id::out_user_id::get::{UserType, Status};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    );

    /// 刷脸用户信息修改接口：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Sensitive>("user_name"),
            optional::<Enumeration<UserType>>("user_type"),
            optional::<StudentInfo>("student_info"),
            optional::<StaffInfo>("staff_info"),
            optional::<Enumeration<Status>>("status"),
            optional::<Sensitive>("phone"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("user_name", value.into()))
        }

        /// 用户类型
        pub fn user_type(self, value: impl Into<Enumeration<UserType>>) -> Self {
            Self(self.0.with::<Enumeration<UserType>>("user_type", value.into()))
        }

        /// 学生信息
        #[inline]
        pub fn student_info(self, value: StudentInfo) -> Self {
            Self(self.0.with("student_info", value))
        }

        /// 职工信息
        #[inline]
        pub fn staff_info(self, value: StaffInfo) -> Self {
            Self(self.0.with("staff_info", value))
        }

        /// 状态
        pub fn status(self, value: impl Into<Enumeration<Status>>) -> Self {
            Self(self.0.with::<Enumeration<Status>>("status", value.into()))
        }

        /// 手机号，加密传输
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("phone", value.into()))
        }
    }

    /// 学生信息
    #[derive(Clone)]
    pub struct StudentInfo(pub(crate) Object);

    impl StudentInfo {
        const MEMBERS: &'static [Listed] = &[optional::<String>("class_name")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 班级名
        pub fn class_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("class_name", value.into()))
        }
    }

    /// 职工信息
    #[derive(Clone)]
    pub struct StaffInfo(pub(crate) Object);

    impl StaffInfo {
        const MEMBERS: &'static [Listed] = &[optional::<String>("occupation")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 职业
        pub fn occupation(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("occupation", value.into()))
        }
    }

    request!(Request, StudentInfo, StaffInfo);

    held!(StudentInfo, StaffInfo);
}
